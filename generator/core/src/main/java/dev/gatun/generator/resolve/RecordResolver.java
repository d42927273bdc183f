package dev.gatun.generator.resolve;

import dev.gatun.generator.diagnostic.Diagnostic;
import dev.gatun.generator.diagnostic.DiagnosticKind;
import dev.gatun.generator.model.CType;
import dev.gatun.generator.model.Declaration;
import dev.gatun.generator.model.RecordId;
import dev.gatun.generator.model.RecordKind;
import dev.gatun.generator.source.SourcePosition;
import dev.gatun.generator.syntax.TypeSpecifier.Member;
import dev.gatun.generator.syntax.TypeSpecifier.MemberAssertion;
import dev.gatun.generator.syntax.TypeSpecifier.MemberDeclaration;
import dev.gatun.generator.syntax.TypeSpecifier.RecordSpecifier;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Structs and unions (C23 6.7.3.2): references, forward declarations, definitions. */
final class RecordResolver {

    private final Context context;
    private final FieldResolver fields;

    RecordResolver(Context context) {
        this.context = context;
        this.fields = new FieldResolver(context);
    }

    /** @param documentation of the declaration that the specifier is part of */
    CType resolve(RecordSpecifier specifier, @Nullable String documentation) throws ResolutionException {
        RecordKind kind = switch (specifier.kind()) {
            case STRUCT -> RecordKind.STRUCT;
            case UNION -> RecordKind.UNION;
        };
        if (specifier.members() == null) {
            return reference(kind, specifier);
        }
        String text = specifier.documentation() == null ? documentation : specifier.documentation();
        return new CType.RecordType(definition(kind, specifier, specifier.members(), text));
    }

    /**
     * A tag without a member list. One that is first named in a prototype has that prototype's scope (C23 6.2.1p4), which would
     * make it a type that no caller can name; here it is declared at file scope, as in C++.
     */
    private CType reference(RecordKind kind, RecordSpecifier specifier) throws ResolutionException {
        String tag = tagOf(specifier);
        CType known = context.scopes().findTag(tag);
        if (known != null) {
            requireKind(known, kind, tag, specifier.position());
            return known;
        }
        RecordId id = context.entities().fileScopeRecord(kind, tag);
        CType type = new CType.RecordType(id);
        context.scopes().declareTagAtFileScope(tag, type);
        context.entities().put(incomplete(id, specifier, specifier.documentation()));
        return type;
    }

    private static String tagOf(RecordSpecifier specifier) throws ResolutionException {
        if (specifier.tag() == null) {
            throw new ResolutionException(
                    DiagnosticKind.INVALID_TYPE, "a record without tag and members", specifier.position(), 1, null);
        }
        return specifier.tag();
    }

    static void requireKind(CType known, @Nullable RecordKind kind, String tag, SourcePosition position)
            throws ResolutionException {
        RecordKind declared = known instanceof CType.RecordType(RecordId id) ? id.kind() : null;
        if (declared != kind) {
            throw new ResolutionException(
                    DiagnosticKind.REDEFINITION,
                    "'" + tag + "' is declared as " + word(declared) + " before, as " + word(kind) + " here",
                    position,
                    1,
                    null);
        }
    }

    private static String word(@Nullable RecordKind kind) {
        return kind == null ? "an enum" : "a " + kind.name().toLowerCase(Locale.ROOT);
    }

    private static Declaration.Record incomplete(
            RecordId id, RecordSpecifier specifier, @Nullable String documentation) {
        return new Declaration.Record(
                id, id.tag(), null, false, 0, 0, specifier.attributes(), documentation, specifier.position());
    }

    private RecordId definition(
            RecordKind kind, RecordSpecifier specifier, List<Member> members, @Nullable String documentation)
            throws ResolutionException {
        RecordId id = identify(kind, specifier);
        Declaration.Record before = context.entities().record(id);
        if (before == null) {
            before = incomplete(id, specifier, documentation);
            context.entities().put(before);
        }
        List<Declaration.Field> resolved;
        try {
            resolved = fields(members);
        } catch (ResolutionException e) {
            // the type is left opaque: pointers to it work, nothing can be mis-read
            String name = specifier.tag() == null ? "(untagged)" : specifier.tag();
            context.entities().report(e.diagnostic());
            context.entities()
                    .skip(
                            DiagnosticKind.SKIPPED_IN_ERROR,
                            name,
                            "its members are in error: " + e.getMessage(),
                            specifier.position());
            return id;
        }
        Declaration.Record declared = complete(before, specifier, resolved, documentation);
        requireSize(declared);
        if (declared.isSwapped()) {
            reportSwapped(declared);
        }
        if (before.isComplete()) {
            requireSame(before, declared);
        } else {
            context.entities().put(declared);
        }
        return id;
    }

    private RecordId identify(RecordKind kind, RecordSpecifier specifier) throws ResolutionException {
        String tag = specifier.tag();
        if (tag == null) {
            return context.entities().freshRecord(kind, null);
        }
        CType known = context.scopes().findTagHere(tag);
        if (known != null) {
            requireKind(known, kind, tag, specifier.position());
            if (known instanceof CType.RecordType(RecordId id)) {
                return id;
            }
        }
        RecordId id = context.scopes().inPrototype()
                ? context.entities().freshRecord(kind, tag)
                : context.entities().fileScopeRecord(kind, tag);
        context.scopes().declareTag(tag, new CType.RecordType(id));
        return id;
    }

    private List<Declaration.Field> fields(List<Member> members) throws ResolutionException {
        List<Declaration.Field> result = new ArrayList<>();
        for (Member member : members) {
            switch (member) {
                case MemberAssertion _ -> {}
                case MemberDeclaration declaration -> fields.resolve(declaration, result);
            }
        }
        Set<String> names = new HashSet<>();
        for (Declaration.Field field : result) {
            if (field.name() != null && !names.add(field.name())) {
                throw new ResolutionException(
                        DiagnosticKind.REDEFINITION,
                        "member '" + field.name() + "' is declared twice",
                        field.position(),
                        field.name().length(),
                        null);
            }
        }
        return result;
    }

    private Declaration.Record complete(
            Declaration.Record before,
            RecordSpecifier specifier,
            List<Declaration.Field> fields,
            @Nullable String documentation)
            throws ResolutionException {
        long alignment = context.typeAttributes().recordAlignment(specifier.attributes(), specifier.position());
        return new Declaration.Record(
                before.id(),
                before.id().tag(),
                List.copyOf(fields),
                Attributes.has(specifier.attributes(), "packed"),
                specifier.pack(),
                alignment,
                Attributes.union(before.attributes(), specifier.attributes()),
                documentation == null ? before.documentation() : documentation,
                specifier.position());
    }

    private void reportSwapped(Declaration.Record declared) {
        context.entities()
                .report(new Diagnostic(
                        DiagnosticKind.FOREIGN_BYTE_ORDER,
                        "the numbers in '" + new CType.RecordType(declared.id()).spelling()
                                + "' are stored in big-endian order",
                        declared.position(),
                        1,
                        "they are given as bytes, its bit-fields not at all; a C function can give their values"));
    }

    private void requireSize(Declaration.Record declared) throws ResolutionException {
        try {
            context.sizes().layout(declared);
        } catch (ArithmeticException e) {
            throw new ResolutionException(
                    DiagnosticKind.INVALID_TYPE,
                    "the record is larger than any address space",
                    declared.position(),
                    1,
                    null);
        }
    }

    /** C23 6.7.3.4p1: a record may be defined again with the same members. */
    private static void requireSame(Declaration.Record before, Declaration.Record again) throws ResolutionException {
        List<String> old = spelled(before);
        if (!old.equals(spelled(again))) {
            throw new ResolutionException(
                    DiagnosticKind.REDEFINITION,
                    "'" + new CType.RecordType(again.id()).spelling() + "' is defined again, with other members",
                    again.position(),
                    1,
                    "the first definition is used");
        }
    }

    private static List<String> spelled(Declaration.Record declared) {
        List<String> members = new ArrayList<>();
        if (declared.fields() != null) {
            for (Declaration.Field field : declared.fields()) {
                members.add(field.type().declare(field.name() == null ? "" : field.name()) + field.width());
            }
        }
        return members;
    }
}
