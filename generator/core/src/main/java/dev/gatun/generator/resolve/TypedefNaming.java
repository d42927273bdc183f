package dev.gatun.generator.resolve;

import dev.gatun.generator.model.CType;
import dev.gatun.generator.model.Declaration;
import dev.gatun.generator.model.EnumId;
import dev.gatun.generator.model.RecordId;
import dev.gatun.generator.source.SourceFile;
import dev.gatun.generator.source.SourcePosition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Gives records and enums the names of their typedefs.
 *
 * <p>An untagged one takes the first typedef that names it (not a pointer to it). A tagged one does so too where the typedef stands in a file
 * that declares or defines the tag: {@code struct z_stream_s} is {@code z_stream}, but {@code struct timeval} keeps its name
 * whatever a library's header calls it.
 */
final class TypedefNaming {

    private record Candidate(
            String name, SourcePosition position, @Nullable String documentation) {}

    private final Context context;
    private final Map<Object, List<Candidate>> candidates = new HashMap<>();
    private final Map<RecordId, SourceFile> firstDeclared = new HashMap<>();

    TypedefNaming(Context context) {
        this.context = context;
    }

    /** Notes a typedef. */
    void named(String name, CType type, SourcePosition position, @Nullable String documentation) {
        Candidate candidate = new Candidate(name, position, documentation);
        if (type instanceof CType.RecordType(RecordId id)) {
            candidates.computeIfAbsent(id, _ -> new ArrayList<>()).add(candidate);
            Declaration.Record declared = context.entities().record(id);
            if (declared != null) {
                firstDeclared.putIfAbsent(id, declared.position().file());
            }
        } else if (type instanceof CType.EnumType(EnumId id)) {
            candidates.computeIfAbsent(id, _ -> new ArrayList<>()).add(candidate);
        }
    }

    Declaration.Record apply(Declaration.Record declared) {
        Candidate candidate = candidate(declared.id(), declared.id().tag(), declared.position());
        if (candidate == null) {
            return declared;
        }
        return new Declaration.Record(
                declared.id(),
                candidate.name(),
                declared.fields(),
                declared.packed(),
                declared.pack(),
                declared.alignment(),
                declared.attributes(),
                declared.documentation() == null ? candidate.documentation() : declared.documentation(),
                declared.position());
    }

    Declaration.Enumeration apply(Declaration.Enumeration declared) {
        Candidate candidate = candidate(declared.id(), declared.id().tag(), declared.position());
        if (candidate == null) {
            return declared;
        }
        return new Declaration.Enumeration(
                declared.id(),
                candidate.name(),
                declared.underlying(),
                declared.constants(),
                declared.attributes(),
                declared.documentation() == null ? candidate.documentation() : declared.documentation(),
                declared.position());
    }

    private @Nullable Candidate candidate(Object id, @Nullable String tag, SourcePosition position) {
        for (Candidate candidate : candidates.getOrDefault(id, List.of())) {
            SourceFile file = candidate.position().file();
            boolean home = file == position.file() || file == firstDeclared.get(id);
            boolean taken = context.scopes().findTag(candidate.name()) != null
                    && !candidate.name().equals(tag);
            if (tag == null || (home && !taken)) {
                return candidate;
            }
        }
        return null;
    }
}
