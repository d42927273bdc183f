package dev.gatun.generator.resolve.cpp.template;

import dev.gatun.generator.model.ConstantValue;
import dev.gatun.generator.model.cpp.CppDeclaration.Enumeration;
import dev.gatun.generator.model.cpp.CppDeclaration.Enumerator;
import dev.gatun.generator.model.cpp.CppType;
import dev.gatun.generator.model.cpp.FundamentalKind;
import dev.gatun.generator.model.cpp.QualifiedName;
import dev.gatun.generator.model.cpp.TemplateArgument;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Values as template arguments ([temp.arg.nontype]): two that are the same to the compiler are equal. */
final class Values {

    private final Engine engine;

    Values(Engine engine) {
        this.engine = engine;
    }

    /** @param type {@code bool}, an enum, or another for plain numbers */
    record Value(BigInteger number, CppType type) {

        static final CppType BOOL = new CppType.Fundamental(FundamentalKind.BOOL);
        private static final CppType INT = new CppType.Fundamental(FundamentalKind.INT);

        static Value of(BigInteger number) {
            return new Value(number, INT);
        }

        static Value of(BigInteger number, CppType type) {
            return new Value(number, type);
        }

        static Value of(boolean value) {
            return new Value(value ? BigInteger.ONE : BigInteger.ZERO, BOOL);
        }

        boolean isTrue() {
            return number.signum() != 0;
        }

        Value asNumber() {
            return of(number);
        }

        /** Converted ([conv.integral], [conv.bool]); what does not fit is not known. */
        Value as(CppType target) throws SubstitutionException {
            CppType canonical = target.canonical();
            if (canonical.equals(BOOL)) {
                return of(isTrue());
            }
            if (canonical instanceof CppType.Fundamental(FundamentalKind kind)) {
                if (Integers.holds(kind, number)) {
                    return new Value(number, canonical);
                }
                throw SubstitutionException.unknown("it depends on " + number + " as '" + kind.spelling() + "'");
            }
            return new Value(number, canonical);
        }
    }

    /** The value of an expression as an argument, or the expression while parameters in it are open. */
    TemplateArgument argument(TemplateArgument.Dependent expression, Bindings bindings) throws SubstitutionException {
        if (Mentioned.in(expression).stream().anyMatch(name -> isOpen(name, bindings))) {
            return expression;
        }
        Value value = new Expressions(engine, bindings, expression.expression()).value();
        return argument(value);
    }

    private static boolean isOpen(String name, Bindings bindings) {
        TemplateArgument bound = bindings.find(name);
        return bindings.open().contains(name)
                || bound instanceof TemplateArgument.OfParameter
                || bound instanceof TemplateArgument.Dependent
                || (bound instanceof TemplateArgument.OfType(CppType type) && type.isDependent());
    }

    TemplateArgument argument(Value value) {
        if (value.type().equals(Value.BOOL)) {
            return new TemplateArgument.OfValue(value.isTrue() ? "true" : "false");
        }
        String enumerator =
                value.type() instanceof CppType.EnumType(QualifiedName name) ? enumerator(name, value.number()) : null;
        return new TemplateArgument.OfValue(enumerator == null ? value.number().toString() : enumerator);
    }

    /** The name of the first enumerator with a value: others are the same argument. */
    private @Nullable String enumerator(QualifiedName type, BigInteger number) {
        Enumeration declared = engine.templates().findEnum(type);
        for (Enumerator enumerator : declared == null ? java.util.List.<Enumerator>of() : declared.enumerators()) {
            if (enumerator.value().equals(number)) {
                QualifiedName scope = declared.scoped() ? type : type.scope();
                return scope.member(enumerator.name()).spelling();
            }
        }
        return null;
    }

    /** An argument for a parameter of a type; null for one whose type is that of its argument. */
    TemplateArgument converted(TemplateArgument.OfValue argument, @Nullable CppType type) throws SubstitutionException {
        Value value = find(argument.spelling());
        if (value == null) {
            return argument;
        }
        if (type == null) {
            return argument(value);
        }
        CppType canonical = type.canonical();
        boolean known = canonical instanceof CppType.Fundamental || canonical instanceof CppType.EnumType;
        return known ? argument(value.as(canonical)) : argument;
    }

    /** The value of an argument. */
    Value of(TemplateArgument argument) throws SubstitutionException {
        Value value = argument instanceof TemplateArgument.OfValue(String spelling) ? find(spelling) : null;
        if (value == null) {
            throw SubstitutionException.unknown("it depends on the value of '" + argument.spelling() + "'");
        }
        return value;
    }

    private @Nullable Value find(String spelling) {
        if (spelling.matches("-?\\d+")) {
            return Value.of(new BigInteger(spelling));
        }
        if (spelling.equals("true") || spelling.equals("false")) {
            return Value.of(spelling.equals("true"));
        }
        return constant(Names.parse(spelling));
    }

    private @Nullable Value constant(@Nullable QualifiedName name) {
        Templates.Constant constant = null;
        // how many of its parts are namespaces is not in a spelling
        for (int namespaces = name == null ? -1 : name.parts().size() - 1; namespaces >= 0; namespaces--) {
            constant = engine.templates().constant(new QualifiedName(name.parts(), namespaces));
            if (constant != null) {
                break;
            }
        }
        return constant != null && constant.value() instanceof ConstantValue.IntegerValue(BigInteger number)
                ? Value.of(number, constant.type().canonical())
                : null;
    }
}
