package dev.gatun.generator.suggest;

import dev.gatun.generator.model.CType;
import dev.gatun.generator.model.Declaration;
import dev.gatun.generator.model.EnumId;
import dev.gatun.generator.model.RecordId;
import dev.gatun.generator.model.RecordKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Structs with one enum and one union, whose constants and members have names that go together. */
final class TaggedStructs {

    private static final int FEW = 2;

    /** More pairs of names than these nobody reads. */
    private static final int MOST = 100_000;

    private final Api api;

    TaggedStructs(Api api) {
        this.api = api;
    }

    List<Suggestion> suggestions() {
        List<Suggestion> suggestions = new ArrayList<>();
        for (Declaration.Record record : api.records()) {
            if (record.id().kind() == RecordKind.STRUCT && record.fields() != null && record.name() != null) {
                Suggestion suggestion = suggestion(record.name(), record.fields());
                if (suggestion != null) {
                    suggestions.add(suggestion);
                }
            }
        }
        return suggestions;
    }

    private @Nullable Suggestion suggestion(String name, List<Declaration.Field> fields) {
        List<Declaration.Field> tags = fields.stream()
                .filter(field -> field.name() != null && Api.enumeration(field.type()) != null)
                .toList();
        List<Declaration.Field> unions =
                fields.stream().filter(field -> union(field) != null).toList();
        if (tags.size() != 1 || unions.size() != 1) {
            return null;
        }
        Declaration.Field union = unions.getFirst();
        Declaration.Record members = union(union);
        EnumId id = Api.enumeration(tags.getFirst().type());
        Declaration.Enumeration constants = api.model().enums().get(id);
        if (members == null
                || members.fields() == null
                || constants == null
                || (long) members.fields().size() * constants.constants().size() > MOST) {
            return null;
        }
        return suggestion(name, tags.getFirst(), union, members.fields(), constants);
    }

    private Declaration.@Nullable Record union(Declaration.Field field) {
        return field.type().canonical() instanceof CType.RecordType(RecordId id) && id.kind() == RecordKind.UNION
                ? api.model().records().get(id)
                : null;
    }

    private static Suggestion suggestion(
            String name,
            Declaration.Field tag,
            Declaration.Field union,
            List<Declaration.Field> members,
            Declaration.Enumeration constants) {
        List<String> cases = new ArrayList<>();
        Set<Object> values = new HashSet<>();
        Set<String> matched = new HashSet<>();
        for (Declaration.Constant constant : constants.constants()) {
            String member = member(constant.name(), members);
            if (member != null && values.add(constant.value())) {
                cases.add(Yaml.scalar(constant.name()) + ": " + Yaml.scalar(member));
                matched.add(member);
            }
        }
        boolean sure = matched.size() >= FEW;
        String evidence = "struct " + name + ": the enum " + tag.name() + " and "
                + (union.name() == null ? "an anonymous union" : "the union " + union.name()) + "; "
                + (cases.isEmpty()
                        ? "which constant stands for which member?"
                        : cases.size() + " of " + constants.constants().size()
                                + " constants are named like one of its members");
        String yaml = Yaml.scalar(name) + ":\n  tag: " + Yaml.scalar(String.valueOf(tag.name()))
                + (union.name() == null ? "" : "\n  union: " + Yaml.scalar(union.name()))
                + "\n  cases: { " + (cases.isEmpty() ? "CONSTANT: member" : String.join(", ", cases)) + " }";
        return new Suggestion(List.of(evidence), yaml, sure);
    }

    /** The member that the end of a constant's name says: {@code SHAPE_CIRCLE} for {@code circle}; the longest one. */
    private static @Nullable String member(String constant, List<Declaration.Field> members) {
        String wanted = plain(constant);
        String found = null;
        for (Declaration.Field member : members) {
            String name = member.name();
            if (name != null && wanted.endsWith(plain(name)) && (found == null || name.length() > found.length())) {
                found = name;
            }
        }
        return found;
    }

    private static String plain(String name) {
        return name.replace("_", "").toLowerCase(Locale.ROOT);
    }
}
