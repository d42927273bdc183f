package dev.gatun.generator.resolve.cpp;

import dev.gatun.generator.model.CType;
import dev.gatun.generator.model.ConstantValue;
import dev.gatun.generator.model.Declaration;
import dev.gatun.generator.model.EnumId;
import dev.gatun.generator.model.PrimitiveKind;
import dev.gatun.generator.model.RecordId;
import dev.gatun.generator.model.TypeSizes;
import dev.gatun.generator.model.cpp.CppDeclaration;
import dev.gatun.generator.model.cpp.CppType;
import dev.gatun.generator.model.cpp.QualifiedName;
import dev.gatun.generator.model.cpp.TemplateArgument;
import dev.gatun.generator.resolve.constant.ConstantEvaluator;
import dev.gatun.generator.resolve.constant.Names;
import dev.gatun.generator.resolve.constant.NotConstantException;
import dev.gatun.generator.resolve.constant.Value;
import dev.gatun.generator.syntax.DeclarationSpecifiers;
import dev.gatun.generator.syntax.Declarator;
import dev.gatun.generator.syntax.TokenRun;
import dev.gatun.generator.syntax.TypeName;
import dev.gatun.generator.syntax.TypeSpecifier;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What an expression of C++ refers to, for the evaluator of C's: names and types were looked up when it was read. */
final class ExpressionNames implements Names {

    private final Context context;
    private final Map<String, TemplateArgument> bindings;
    private final Map<String, Meaning> meanings = new HashMap<>();
    private final List<CppType> types = new ArrayList<>();
    private final TypeSizes sizes;

    ExpressionNames(Context context, Map<String, TemplateArgument> bindings) {
        this.context = context;
        this.bindings = bindings;
        this.sizes = new TypeSizes(context.abi(), _ -> null, _ -> null);
    }

    Context context() {
        return context;
    }

    /** A parameter's argument; null for what is no parameter, or has none. */
    @Nullable TemplateArgument argument(String name) {
        return bindings.get(name);
    }

    Map<String, TemplateArgument> bindings() {
        return bindings;
    }

    /** A name for a type in an expression. */
    TypeName name(CppType type) {
        types.add(type);
        return new TypeName(
                new DeclarationSpecifiers(
                        Set.of(),
                        false,
                        Set.of(),
                        new TypeSpecifier.TypedefName("#" + (types.size() - 1), context.place()),
                        List.of(),
                        List.of()),
                new Declarator.Name(null, List.of(), context.place()));
    }

    /** Makes a name mean a value. */
    void mean(String key, Value value) {
        meanings.put(key, new Meaning.Constant(value));
    }

    @Override
    public @Nullable Meaning find(String identifier) {
        return meanings.get(identifier);
    }

    @Override
    public CType type(TypeName name) throws NotConstantException {
        if (name.specifiers().type() instanceof TypeSpecifier.TypedefName(String key, var _)) {
            CppType type = types.get(Integer.parseInt(key.substring(1)));
            CType known = CTypes.c(type, context);
            if (known != null) {
                return known;
            }
            throw new NotConstantException(
                    "has the type '" + type.spelling() + "', of which the compiler alone knows more");
        }
        throw new NotConstantException("has a type in error");
    }

    @Override
    public TypeSizes sizes() {
        return sizes;
    }

    @Override
    public Declaration.@Nullable Record record(RecordId id) {
        return null;
    }

    @Override
    public CType.@Nullable Primitive underlying(EnumId id) {
        return null;
    }

    /** The value that something declared has. */
    Value value(ValueEntity entity, String name) throws NotConstantException {
        return switch (entity) {
            case ValueEntity.EnumeratorEntity(BigInteger value, EnumEntity type) ->
                new Value.Int(value, enumType(type));
            case ValueEntity.VariableEntity variable -> variable(variable, name);
            case ValueEntity.ParameterEntity(String parameter, CppType type) -> parameter(parameter, type);
            case ValueEntity.DependentEntity(TokenRun value) -> nested(value);
            case ValueEntity.Overloads _ -> throw new NotConstantException("names the function " + name);
            case ValueEntity.Unknown _ ->
                throw new NotConstantException("names " + name + ", whose value is not known");
        };
    }

    /** C's int where nothing is fixed, as long as the value fits. */
    private CType enumType(EnumEntity type) {
        CType underlying = CTypes.c(type.enumeration().underlying(), context.abi());
        return underlying == null || !type.enumeration().complete()
                ? new CType.Primitive(PrimitiveKind.LONG_LONG)
                : underlying;
    }

    private Value variable(ValueEntity.VariableEntity variable, String name) throws NotConstantException {
        if (variable.declaration() instanceof CppDeclaration.Variable known) {
            CType type = CTypes.c(known.type().desugared().canonical(), context);
            if (known.value() instanceof ConstantValue.IntegerValue(BigInteger value) && type != null) {
                return new Value.Int(value, type);
            }
            if (known.value() instanceof ConstantValue.FloatingValue floating && type != null) {
                return new Value.Real(floating.value(), floating.exact(), type);
            }
            if (known.dependent() != null) {
                Value value = nested(known.dependent());
                return type == null ? value : new ConstantEvaluator(this).convert(value, type);
            }
        }
        throw new NotConstantException("names the variable " + name);
    }

    private Value nested(TokenRun run) throws NotConstantException {
        return context.constants().nested(run.tokens(), bindings);
    }

    private Value parameter(String name, CppType type) throws NotConstantException {
        TemplateArgument argument = bindings.get(name);
        if (argument instanceof TemplateArgument.OfValue(String spelling)) {
            return argument(spelling, type);
        }
        throw new NotConstantException("depends on the template parameter " + name);
    }

    private Value argument(String spelling, CppType type) throws NotConstantException {
        if (spelling.equals("true") || spelling.equals("false")) {
            BigInteger value = spelling.equals("true") ? BigInteger.ONE : BigInteger.ZERO;
            return new Value.Int(value, new CType.Primitive(PrimitiveKind.BOOL));
        }
        CType known = CTypes.c(type, context);
        if (!spelling.isEmpty() && spelling.chars().allMatch(c -> c == '-' || (c >= '0' && c <= '9'))) {
            return new Value.Int(
                    new BigInteger(spelling), known == null ? new CType.Primitive(PrimitiveKind.LONG) : known);
        }
        BigInteger number = enumerator(spelling);
        if (number == null) {
            throw new NotConstantException("depends on the value " + spelling);
        }
        return new Value.Int(number, known == null ? new CType.Primitive(PrimitiveKind.INT) : known);
    }

    private @Nullable BigInteger enumerator(String spelling) {
        String plain = spelling.startsWith("::") ? spelling.substring(2) : spelling;
        int end = plain.lastIndexOf("::");
        String text = end < 0 ? plain : plain.substring(end + 2);
        String scope = end < 0 ? "" : plain.substring(0, end);
        for (Map.Entry<QualifiedName, EnumEntity> each : context.enums().entrySet()) {
            QualifiedName name = each.getKey();
            boolean here =
                    name.spelling().equals(scope) || name.scope().spelling().equals(scope);
            BigInteger value = here ? each.getValue().values().get(text) : null;
            if (value != null) {
                return value;
            }
        }
        return null;
    }
}
