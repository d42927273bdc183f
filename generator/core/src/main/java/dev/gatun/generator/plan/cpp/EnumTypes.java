package dev.gatun.generator.plan.cpp;

import dev.gatun.generator.config.EnumRule;
import dev.gatun.generator.model.cpp.CppDeclaration.Enumeration;
import dev.gatun.generator.model.cpp.CppDeclaration.Enumerator;
import dev.gatun.generator.plan.Documentation;
import dev.gatun.generator.plan.EnumForm;
import dev.gatun.generator.plan.EnumPlanner;
import dev.gatun.generator.plan.Scalar;
import dev.gatun.generator.plan.TypePlan.EnumAlias;
import dev.gatun.generator.plan.TypePlan.EnumConstant;
import dev.gatun.generator.plan.TypePlan.EnumPlan;
import dev.gatun.generator.plan.TypePlan.OpenNames;
import dev.gatun.generator.plan.idiom.FlagEnums;
import dev.gatun.generator.plan.naming.FixedNames;
import dev.gatun.generator.plan.naming.NameScope;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The types of enums. */
final class EnumTypes {

    /** About 25 bytes of code make a constant, and a method has 65,535 at most (JVMS 4.7.3). */
    static final int MAX_CONSTANTS = 2000;

    private EnumTypes() {}

    /**
     * What an enum is in Java: as the configuration says, or else as of C. One without enumerators is a type for numbers, as {@code std::byte} is.
     *
     * @param configured null where the configuration says nothing
     */
    static EnumForm form(Enumeration enumeration, EnumRule.@Nullable Form configured) {
        if (enumeration.enumerators().isEmpty()) {
            return EnumForm.NEWTYPE;
        }
        return switch (configured) {
            case CLOSED -> EnumForm.CLOSED;
            case OPEN -> EnumForm.OPEN;
            case FLAGS -> EnumForm.FLAGS;
            case null -> isFlags(enumeration) ? EnumForm.FLAGS : EnumForm.CLOSED;
        };
    }

    private static boolean isFlags(Enumeration enumeration) {
        List<BigInteger> values =
                enumeration.enumerators().stream().map(Enumerator::value).toList();
        return FlagEnums.isFlags(enumeration.attributes(), values);
    }

    static Scalar underlying(Enumeration enumeration) {
        Scalar scalar = Scalars.of(enumeration.underlying());
        return scalar == null ? Scalar.INT : scalar;
    }

    static CppTypePlan.EnumType plan(Enumeration enumeration, JavaName name, EnumForm form) {
        Scalar underlying = underlying(enumeration);
        OpenNames nested = form == EnumForm.OPEN ? EnumPlanner.nested(name.simpleNames()) : null;
        NameScope scope = NameScope.ofMembers()
                .reserve(FixedNames.ENUM_FIELDS)
                .reserve(FixedNames.CLASSES)
                .reserve(FixedNames.CLASSES_AS_WRITTEN)
                .reserve(List.of(name.simpleName()))
                .reserve(nested == null ? List.of() : List.of(nested.known(), nested.unknown()));
        Map<Long, String> byValue = new HashMap<>();
        List<EnumConstant> constants = new ArrayList<>();
        List<EnumAlias> aliases = new ArrayList<>();
        for (Enumerator enumerator : enumeration.enumerators()) {
            String constant = scope.allocate(enumerator.name());
            long value = EnumPlanner.carried(enumerator.value(), underlying);
            Documentation documentation =
                    new Documentation(enumerator.name() + " = " + enumerator.value(), enumerator.documentation());
            String first = byValue.putIfAbsent(value, constant);
            if (first == null) {
                constants.add(new EnumConstant(constant, value, documentation));
            } else {
                aliases.add(new EnumAlias(constant, first, documentation));
            }
        }
        String spelling = "enum " + (enumeration.scoped() ? "class " : "") + enumeration.name();
        EnumPlan plan = new EnumPlan(
                name.simpleName(),
                enumeration.name().spelling(),
                underlying,
                form,
                nested,
                constants,
                aliases,
                new Documentation(spelling, enumeration.documentation()));
        return new CppTypePlan.EnumType(name, enumeration.name(), enumeration.scoped(), plan);
    }
}
