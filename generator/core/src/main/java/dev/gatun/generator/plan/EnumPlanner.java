package dev.gatun.generator.plan;

import dev.gatun.generator.model.CType;
import dev.gatun.generator.model.Declaration;
import dev.gatun.generator.plan.TypePlan.EnumAlias;
import dev.gatun.generator.plan.TypePlan.EnumConstant;
import dev.gatun.generator.plan.TypePlan.EnumPlan;
import dev.gatun.generator.plan.TypePlan.OpenNames;
import dev.gatun.generator.plan.naming.FixedNames;
import dev.gatun.generator.plan.naming.NameScope;
import dev.gatun.generator.plan.naming.Renaming;
import dev.gatun.generator.select.ReservedNames;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The class of one enum. */
public final class EnumPlanner {

    /** About 25 bytes of code make a constant, and a method has 65,535 at most (JVMS 4.7.3). */
    private static final int MAX_CONSTANTS = 2000;

    private EnumPlanner() {}

    /**
     * Whether the enum becomes a Java enum; its constants are plain integers of the header class otherwise. So are those of enums whose tag
     * is the C library's own business ({@code enum __socket_type}): functions take them as {@code int}.
     */
    static boolean hasClass(Declaration.Enumeration enumeration) {
        String name = enumeration.name();
        int constants = enumeration.constants().size();
        return name != null && !ReservedNames.isReserved(name) && constants > 0 && constants <= MAX_CONSTANTS;
    }

    static EnumPlan plan(
            Declaration.Enumeration enumeration,
            String className,
            Scalar underlying,
            EnumForm form,
            Renaming renaming) {
        OpenNames nested = form == EnumForm.OPEN ? nested(List.of(className)) : null;
        NameScope scope = NameScope.ofMembers()
                .reserve(FixedNames.ENUM_FIELDS)
                .reserve(FixedNames.CLASSES)
                .reserve(FixedNames.CLASSES_AS_WRITTEN)
                .reserve(nested == null ? List.of(className) : List.of(className, nested.known(), nested.unknown()));
        String prefix = renaming.commonPrefix(
                enumeration.constants().stream().map(Declaration.Constant::name).toList());
        Map<Long, String> byValue = new HashMap<>();
        List<EnumConstant> constants = new ArrayList<>();
        List<EnumAlias> aliases = new ArrayList<>();
        for (Declaration.Constant constant : enumeration.constants()) {
            String name = renaming.enumConstant(scope, constant.name(), prefix);
            long value = carried(constant.value(), underlying);
            Documentation documentation = documentation(constant, underlying);
            String first = byValue.putIfAbsent(value, name);
            if (first == null) {
                constants.add(new EnumConstant(name, value, documentation));
            } else {
                aliases.add(new EnumAlias(name, first, documentation));
            }
        }
        String spelling = spelling(enumeration);
        return new EnumPlan(
                className,
                spelling,
                underlying,
                form,
                nested,
                constants,
                aliases,
                new Documentation(
                        spelling,
                        enumeration.documentation(),
                        List.of(),
                        Attributes.deprecation(enumeration.attributes())));
    }

    /** A typedef of an integer is like an enum without constants. */
    static EnumPlan newtype(ValueType.EnumValue type, String cName, Documentation documentation) {
        return new EnumPlan(
                type.className(), cName, type.underlying(), type.form(), null, List.of(), List.of(), documentation);
    }

    /**
     * The classes within that of an open enum. A class can't have the name of one around it (JLS 8.1).
     *
     * @param around simple names of the enum and of the classes that it is nested in
     */
    public static OpenNames nested(List<String> around) {
        NameScope scope = NameScope.ofClasses().reserve(around);
        return new OpenNames(scope.allocate("Known"), scope.allocate("Unknown"));
    }

    /** The value as Java carries it: of an unsigned type, possibly negative. */
    public static long carried(BigInteger value, Scalar underlying) {
        return underlying.carrier() == Scalar.Carrier.LONG ? value.longValue() : value.intValue();
    }

    static Documentation documentation(Declaration.Constant constant, Scalar underlying) {
        boolean same = BigInteger.valueOf(carried(constant.value(), underlying)).equals(constant.value());
        return new Documentation(
                constant.name() + " = " + constant.value(),
                constant.documentation(),
                same ? List.of() : List.of("In C the value is " + constant.value() + "."),
                Attributes.deprecation(constant.attributes()));
    }

    private static String spelling(Declaration.Enumeration enumeration) {
        String tag = enumeration.id().tag();
        return tag == null && enumeration.name() != null
                ? enumeration.name()
                : new CType.EnumType(enumeration.id()).spelling();
    }
}
