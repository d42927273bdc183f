package dev.gatun.generator.plan.cpp;

import dev.gatun.generator.model.cpp.CppDeclaration.Enumeration;
import dev.gatun.generator.model.cpp.CppDeclaration.Enumerator;
import dev.gatun.generator.plan.Documentation;
import dev.gatun.generator.plan.EnumForm;
import dev.gatun.generator.plan.Scalar;
import dev.gatun.generator.plan.TypePlan.EnumAlias;
import dev.gatun.generator.plan.TypePlan.EnumConstant;
import dev.gatun.generator.plan.TypePlan.EnumPlan;
import dev.gatun.generator.plan.naming.FixedNames;
import dev.gatun.generator.plan.naming.NameScope;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The types of enums. */
final class EnumTypes {

    /** About 25 bytes of code make a constant, and a method has 65,535 at most (JVMS 4.7.3). */
    static final int MAX_CONSTANTS = 2000;

    private EnumTypes() {}

    /** An enum without enumerators is a type for numbers, as {@code std::byte} is. */
    static EnumForm form(Enumeration enumeration) {
        return enumeration.enumerators().isEmpty() ? EnumForm.NEWTYPE : EnumForm.CLOSED;
    }

    static Scalar underlying(Enumeration enumeration) {
        Scalar scalar = Scalars.of(enumeration.underlying());
        return scalar == null ? Scalar.INT : scalar;
    }

    static CppTypePlan.EnumType plan(Enumeration enumeration, JavaName name) {
        Scalar underlying = underlying(enumeration);
        NameScope scope = NameScope.ofMembers()
                .reserve(FixedNames.ENUM_FIELDS)
                .reserve(FixedNames.CLASSES)
                .reserve(FixedNames.CLASSES_AS_WRITTEN)
                .reserve(List.of(name.simpleName()));
        Map<Long, String> byValue = new HashMap<>();
        List<EnumConstant> constants = new ArrayList<>();
        List<EnumAlias> aliases = new ArrayList<>();
        for (Enumerator enumerator : enumeration.enumerators()) {
            String constant = scope.allocate(enumerator.name());
            boolean wide = underlying.carrier() == Scalar.Carrier.LONG;
            long value =
                    wide ? enumerator.value().longValue() : enumerator.value().intValue();
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
                form(enumeration),
                null,
                constants,
                aliases,
                new Documentation(spelling, enumeration.documentation()));
        return new CppTypePlan.EnumType(name, enumeration.name(), enumeration.scoped(), plan);
    }
}
