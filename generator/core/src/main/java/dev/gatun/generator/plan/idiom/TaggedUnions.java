package dev.gatun.generator.plan.idiom;

import dev.gatun.generator.config.Entry;
import dev.gatun.generator.config.TaggedUnionRule;
import dev.gatun.generator.diagnostic.Diagnostic;
import dev.gatun.generator.diagnostic.DiagnosticKind;
import dev.gatun.generator.model.CType;
import dev.gatun.generator.model.Declaration;
import dev.gatun.generator.model.PrimitiveKind;
import dev.gatun.generator.model.RecordId;
import dev.gatun.generator.model.RecordKind;
import dev.gatun.generator.pattern.NamePattern;
import dev.gatun.generator.select.Selection;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The tagged unions of a configuration. */
final class TaggedUnions {

    private static final Set<PrimitiveKind> INTEGERS =
            EnumSet.range(PrimitiveKind.BOOL, PrimitiveKind.UNSIGNED_LONG_LONG);

    private final Names names;
    private final Map<RecordId, Declaration.Record> records;
    private final List<Diagnostic> diagnostics;

    private TaggedUnions(Names names, Selection selection, List<Diagnostic> diagnostics) {
        this.names = names;
        this.records = selection.model().records();
        this.diagnostics = diagnostics;
    }

    /** By the record with the tag; those with mistakes are reported and left out. */
    static Map<RecordId, TaggedUnion> of(
            List<TaggedUnionRule> rules, Names names, Selection selection, List<Diagnostic> diagnostics) {
        TaggedUnions unions = new TaggedUnions(names, selection, diagnostics);
        Map<RecordId, TaggedUnion> found = new LinkedHashMap<>();
        for (TaggedUnionRule rule : rules) {
            TaggedUnion union = unions.find(rule);
            if (union != null && found.putIfAbsent(union.record().id(), union) != null) {
                unions.report(
                        DiagnosticKind.CONTRADICTION,
                        rule.struct(),
                        "'" + rule.struct() + "' has a tag already",
                        "keep one of the entries");
            }
        }
        return found;
    }

    private @Nullable TaggedUnion find(TaggedUnionRule rule) {
        Declaration.Record record = names.record(rule.struct());
        Declaration.Field tag = record == null ? null : names.field(record, rule.tag());
        if (record == null || tag == null || !isNumber(record, tag, rule.tag())) {
            return null;
        }
        Declaration.Field union = null;
        List<Declaration.Field> members;
        if (rule.union() == null) {
            members = ownMembers(record, rule.struct());
        } else {
            union = names.field(record, rule.union());
            members = union == null ? null : members(record, union, rule.union());
        }
        if (members == null) {
            return null;
        }
        List<TaggedUnion.Case> cases = cases(rule, members);
        return cases == null ? null : new TaggedUnion(record, tag, union, cases);
    }

    private boolean isNumber(Declaration.Record record, Declaration.Field tag, Entry entry) {
        CType type = tag.type().canonical();
        boolean number = type instanceof CType.EnumType
                || (type instanceof CType.Primitive(PrimitiveKind kind) && INTEGERS.contains(kind));
        if (!number) {
            report(
                    DiagnosticKind.BAD_CONFIGURATION,
                    entry,
                    "'" + entry + "' of '" + spelling(record) + "' is no tag: its type is '"
                            + tag.type().spelling() + "'",
                    "a tag is an integer or an enum");
        }
        return number;
    }

    /** Members of the record's anonymous unions; of a union, its own. */
    private @Nullable List<Declaration.Field> ownMembers(Declaration.Record record, Entry struct) {
        if (record.id().kind() == RecordKind.UNION) {
            return fields(record);
        }
        List<Declaration.Field> members = new ArrayList<>();
        for (Declaration.Field field : fields(record)) {
            Declaration.Record union = field.name() == null ? union(field) : null;
            if (union != null) {
                members.addAll(fields(union));
            }
        }
        if (members.isEmpty()) {
            report(
                    DiagnosticKind.BAD_CONFIGURATION,
                    struct,
                    "'" + spelling(record) + "' has no anonymous union",
                    "name the field with the union: union: FIELD");
            return null;
        }
        return members;
    }

    private @Nullable List<Declaration.Field> members(Declaration.Record record, Declaration.Field field, Entry entry) {
        Declaration.Record union = union(field);
        if (union == null) {
            report(
                    DiagnosticKind.BAD_CONFIGURATION,
                    entry,
                    "'" + entry + "' of '" + spelling(record) + "' is no union: its type is '"
                            + field.type().spelling() + "'",
                    null);
            return null;
        }
        return fields(union);
    }

    private Declaration.@Nullable Record union(Declaration.Field field) {
        return field.type().canonical() instanceof CType.RecordType(RecordId id) && id.kind() == RecordKind.UNION
                ? records.get(id)
                : null;
    }

    private static List<Declaration.Field> fields(Declaration.Record record) {
        List<Declaration.Field> fields = record.fields();
        return fields == null ? List.of() : fields;
    }

    /** Null where one of them is wrong. */
    private @Nullable List<TaggedUnion.Case> cases(TaggedUnionRule rule, List<Declaration.Field> members) {
        List<TaggedUnion.Case> cases = new ArrayList<>();
        Map<BigInteger, Entry> values = new HashMap<>();
        boolean right = true;
        for (TaggedUnionRule.Case each : rule.cases()) {
            BigInteger value = value(each.constant());
            Declaration.Field member = each.member() == null ? null : member(rule.struct(), members, each.member());
            if (value == null || (member == null && each.member() != null)) {
                right = false;
                continue;
            }
            Entry before = values.putIfAbsent(value, each.constant());
            if (before != null) {
                report(
                        DiagnosticKind.CONTRADICTION,
                        each.constant(),
                        "'" + each.constant() + "' has the value of '" + before + "', " + value,
                        "each value of a tag is one case");
                right = false;
            }
            cases.add(new TaggedUnion.Case(each.constant().text(), value, member));
        }
        return right ? cases : null;
    }

    private @Nullable BigInteger value(Entry constant) {
        String text = constant.text();
        if (text.matches("-?[0-9]{1,19}")) {
            return new BigInteger(text);
        }
        if (!NamePattern.isName(text)) {
            report(
                    DiagnosticKind.BAD_CONFIGURATION,
                    constant,
                    "'" + text + "' is no value of a tag",
                    "a case is the name of a constant, or a number");
            return null;
        }
        List<NamedConstant> found = names.constants(constant);
        return found.isEmpty() ? null : found.getFirst().value();
    }

    private Declaration.@Nullable Field member(Entry struct, List<Declaration.Field> members, Entry entry) {
        List<String> known = new ArrayList<>();
        for (Declaration.Field member : members) {
            if (entry.text().equals(member.name())) {
                return member;
            }
            if (member.name() != null) {
                known.add(member.name());
            }
        }
        report(
                DiagnosticKind.UNKNOWN_NAME,
                entry,
                "the union of '" + struct + "' has no member '" + entry + "'",
                known.isEmpty() ? null : Names.hint(entry.text(), known, "it has: " + String.join(", ", known)));
        return null;
    }

    private static String spelling(Declaration.Record record) {
        String tag = record.id().tag();
        return tag == null && record.name() != null ? record.name() : new CType.RecordType(record.id()).spelling();
    }

    private void report(DiagnosticKind kind, Entry entry, String message, @Nullable String hint) {
        diagnostics.add(new Diagnostic(kind, message, entry.position(), entry.length(), hint));
    }
}
