package dev.gatun.generator.plan;

import dev.gatun.generator.diagnostic.DiagnosticKind;
import dev.gatun.generator.diagnostic.Diagnostics;
import dev.gatun.generator.model.CType;
import dev.gatun.generator.model.Declaration;
import dev.gatun.generator.model.RecordId;
import dev.gatun.generator.plan.TypePlan.CallbackPlan;
import dev.gatun.generator.plan.TypePlan.RecordPlan;
import dev.gatun.generator.plan.idiom.TaggedUnion;
import dev.gatun.generator.plan.naming.ClassNames;
import dev.gatun.generator.plan.naming.FixedNames;
import dev.gatun.generator.plan.naming.NameScope;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gives records with a tag their alternatives, once all classes are planned: a union's members have their names in its own class. */
final class TaggedPlanner {

    private static final String VARIANT = "Variant";
    private static final String UNKNOWN = "Unknown";

    private final ClassNames names;
    private final Map<RecordId, TaggedUnion> unions;
    private final Map<String, RecordPlan> records = new HashMap<>();
    private final Diagnostics diagnostics = new Diagnostics();

    private TaggedPlanner(ClassNames names, Map<RecordId, TaggedUnion> unions, List<TypePlan> types) {
        this.names = names;
        this.unions = unions;
        for (TypePlan type : types) {
            if (type instanceof RecordPlan record) {
                records.put(record.className(), record);
            }
        }
    }

    /** Replaces the records that have a tag. */
    static Diagnostics apply(ClassNames names, Map<RecordId, TaggedUnion> unions, List<TypePlan> types) {
        TaggedPlanner planner = new TaggedPlanner(names, unions, types);
        Map<String, TaggedPlan> planned = planner.plan();
        types.replaceAll(type -> type instanceof RecordPlan record && planned.containsKey(record.className())
                ? record.withTagged(planned.get(record.className()))
                : type);
        return planner.diagnostics;
    }

    private Map<String, TaggedPlan> plan() {
        Map<String, TaggedPlan> planned = new HashMap<>();
        for (TaggedUnion union : unions.values()) {
            String className = names.record(union.record().id());
            RecordPlan record = className == null ? null : records.get(className);
            TaggedPlan plan = record == null ? null : plan(union, record);
            if (record != null && plan != null) {
                planned.put(record.className(), plan);
            } else if (record == null) {
                report(union, "'" + union.record().name() + "' has no class to put alternatives into");
            }
        }
        return planned;
    }

    private @Nullable TaggedPlan plan(TaggedUnion union, RecordPlan record) {
        FieldPlan tag = field(record, union.tag());
        FieldPlan outer = union.union() == null ? null : field(record, union.union());
        RecordPlan members = union.union() == null ? record : unionClass(union.union());
        if (tag == null || members == null || (union.union() != null && outer == null) || number(tag) == null) {
            report(union, "the tag or the union of '" + record.cName() + "' has no accessor in Java");
            return null;
        }
        NameScope nested = nested(record);
        String variant = nested.allocate(VARIANT);
        List<TaggedPlan.Case> cases = new ArrayList<>();
        boolean writable = tag.writable() && (outer == null || outer.writable());
        for (TaggedUnion.Case each : union.cases()) {
            FieldPlan member = each.member() == null ? null : field(members, each.member());
            Long value = carried(each.value(), number(tag));
            if (value == null || (each.member() != null && member == null)) {
                report(
                        union,
                        value == null
                                ? "the tag of '" + record.cName() + "' can't have the value of '" + each.name() + "', "
                                        + each.value()
                                : "the member of case '" + each.name() + "' has no accessor in Java");
                return null;
            }
            writable &= member == null || member.writable();
            cases.add(new TaggedPlan.Case(
                    nested.allocate(caseName(each)), each.name(), value, member, component(member)));
        }
        String unknown = nested.allocate(UNKNOWN);
        return new TaggedPlan(variant, unknown, accessor(record), tag, outer, cases, writable);
    }

    private static @Nullable FieldPlan field(RecordPlan record, Declaration.Field field) {
        for (FieldPlan plan : record.fields()) {
            if (plan.cName().equals(field.name()) && !(plan.storage() instanceof Storage.Unbounded)) {
                return plan;
            }
        }
        return null;
    }

    private @Nullable RecordPlan unionClass(Declaration.Field field) {
        String className = field.type().canonical() instanceof CType.RecordType(RecordId id) ? names.record(id) : null;
        return className == null ? null : records.get(className);
    }

    /** The integer type of a tag. */
    static @Nullable Scalar number(FieldPlan tag) {
        ValueType type = switch (tag.storage()) {
            case Storage.Single(ValueType single) -> single;
            case Storage.Bits(ValueType bits) -> bits;
            case Storage.Elements _, Storage.Text _, Storage.Unbounded _, Storage.WideBits _, Storage.Blob _ -> null;
        };
        return switch (type) {
            case ValueType.ScalarValue(Scalar scalar) ->
                switch (scalar.carrier()) {
                    case FLOAT, DOUBLE -> null;
                    case BOOLEAN, BYTE, SHORT, CHAR, INT, LONG -> scalar;
                };
            case ValueType.EnumValue value -> value.underlying();
            case ValueType.Nothing _, ValueType.RecordValue _, ValueType.ViewValue _, ValueType.Address _ -> null;
            case null -> null;
        };
    }

    /** The value as the generated code compares it: of narrow types as in C, else the carrier's. Null where the type can't have it. */
    private static @Nullable Long carried(BigInteger value, @Nullable Scalar type) {
        if (type == null) {
            return null;
        }
        int bits = switch (type.carrier()) {
            case BOOLEAN -> 1;
            case BYTE -> Byte.SIZE;
            case SHORT, CHAR -> Short.SIZE;
            case INT, FLOAT -> Integer.SIZE;
            case LONG, DOUBLE -> Long.SIZE;
        };
        boolean fits = type.isUnsigned() ? value.signum() >= 0 && value.bitLength() <= bits : value.bitLength() < bits;
        if (!fits) {
            return null;
        }
        return bits == Integer.SIZE ? (long) value.intValue() : value.longValue();
    }

    private static String caseName(TaggedUnion.Case each) {
        boolean number = each.name().matches("-?[0-9]+");
        return number ? "CASE_" + each.name().replace("-", "MINUS_") : each.name();
    }

    /** A component is a method of the record too. */
    private static String component(@Nullable FieldPlan member) {
        return member == null
                ? ""
                : NameScope.ofMembers()
                        .reserve(FixedNames.OBJECT_METHODS)
                        .reserve(FixedNames.CLASSES)
                        .reserve(FixedNames.CLASSES_AS_WRITTEN)
                        .allocate(member.cName());
    }

    /** The names of classes within the record's: they hide others of the very same name, and are files beside each other. */
    private NameScope nested(RecordPlan record) {
        List<String> within = new ArrayList<>();
        for (CallbackPlan callback : record.callbacks()) {
            within.add(callback.className().substring(callback.className().indexOf('.') + 1));
        }
        return NameScope.ofClasses().reserve(within).reserveAsWritten(new HashSet<>(names.all()));
    }

    private static String accessor(RecordPlan record) {
        NameScope scope =
                NameScope.ofMembers().reserve(FixedNames.OBJECT_METHODS).reserve(FixedNames.RECORD_METHODS);
        record.fields().forEach(field -> scope.allocate(field.name()));
        return scope.allocate("variant");
    }

    private void report(TaggedUnion union, String message) {
        diagnostics.report(
                DiagnosticKind.BAD_CONFIGURATION,
                message,
                union.record().position(),
                1,
                "leave this entry of 'tagged' out, or the case");
    }
}
