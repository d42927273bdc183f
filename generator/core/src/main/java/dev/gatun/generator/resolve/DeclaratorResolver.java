package dev.gatun.generator.resolve;

import dev.gatun.generator.diagnostic.DiagnosticKind;
import dev.gatun.generator.model.CType;
import dev.gatun.generator.model.Declaration;
import dev.gatun.generator.resolve.constant.Names.Meaning;
import dev.gatun.generator.resolve.constant.NotConstantException;
import dev.gatun.generator.resolve.constant.Value;
import dev.gatun.generator.source.SourcePosition;
import dev.gatun.generator.syntax.Attribute;
import dev.gatun.generator.syntax.Declarator;
import dev.gatun.generator.syntax.TokenRun;
import dev.gatun.generator.syntax.TypeSpecifier;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Declarators: from a base type to the type of the declared name (C23 6.7.7). */
final class DeclaratorResolver {

    /** More derivations than this are hostile. C23 5.2.5.2 asks for 12. */
    private static final int MAX_DERIVATIONS = 200;

    private final Context context;

    DeclaratorResolver(Context context) {
        this.context = context;
    }

    /**
     * What a declarator declares.
     *
     * @param name null for an abstract declarator
     * @param attributes those within the declarator
     * @param position of the name
     * @param parameters as written, where the declarator itself is a function's; else null
     */
    record Declared(
            @Nullable String name,
            CType type,
            List<Attribute> attributes,
            SourcePosition position,
            @Nullable List<Declaration.Parameter> parameters) {}

    /** @param where for messages about an abstract declarator */
    Declared resolve(CType base, Declarator declarator, SourcePosition where) throws ResolutionException {
        CType type = base;
        Declarator current = declarator;
        List<Attribute> attributes = List.of();
        List<Declaration.Parameter> parameters = null;
        for (int depth = 0; depth < MAX_DERIVATIONS; depth++) {
            switch (current) {
                case Declarator.Name name -> {
                    SourcePosition position = name.name() == null ? where : name.position();
                    attributes = Attributes.union(attributes, name.attributes());
                    type = context.typeAttributes().apply(type, name.attributes(), position);
                    return new Declared(name.name(), type, attributes, position, parameters);
                }
                case Declarator.Pointer pointer -> {
                    parameters = null;
                    attributes = Attributes.union(attributes, pointer.attributes());
                    CType pointee = pointer.block() ? new CType.Void() : type;
                    type = TypeResolver.qualify(new CType.Pointer(pointee), pointer.qualifiers());
                    current = pointer.inner();
                }
                case Declarator.Array array -> {
                    parameters = null;
                    type = array(type, array, where);
                    if (array.atLeast() && array.inner() instanceof Declarator.Name) {
                        // C23 6.7.7.4p7: there is an array, so no null
                        attributes = Attributes.union(attributes, List.of(new Attribute("nonnull", null)));
                    }
                    current = array.inner();
                }
                case Declarator.Function function -> {
                    parameters = parameters(function, where);
                    type = function(type, function, parameters, where);
                    current = function.inner();
                }
            }
        }
        throw new ResolutionException(
                DiagnosticKind.INVALID_TYPE,
                "the declarator nests deeper than " + MAX_DERIVATIONS + " levels",
                where,
                1,
                null);
    }

    private CType array(CType element, Declarator.Array array, SourcePosition where) throws ResolutionException {
        Declarator.Name name = array.innermost();
        SourcePosition position = name.name() == null ? where : name.position();
        String subject = name.name() == null ? "the array" : "array '" + name.name() + "'";
        int length = name.name() == null ? 1 : name.name().length();
        if (element.canonical() instanceof CType.Function) {
            throw new ResolutionException(
                    DiagnosticKind.INVALID_TYPE, subject + " has functions as elements", position, length, null);
        }
        if (element.canonical() instanceof CType.Void || isUnbounded(element)) {
            throw new ResolutionException(
                    DiagnosticKind.INCOMPLETE_TYPE,
                    subject + " has elements of the incomplete type '" + element.spelling() + "'",
                    position,
                    length,
                    null);
        }
        return new CType.Array(
                element, array.size() == null ? OptionalLong.empty() : bound(array.size(), subject, position, length));
    }

    /** In a prototype, a bound that is no constant makes a variable length array, which is fine. */
    private boolean isUnbounded(CType element) {
        return !context.scopes().inPrototype()
                && element.canonical() instanceof CType.Array array
                && array.length().isEmpty();
    }

    private OptionalLong bound(TokenRun run, String subject, SourcePosition position, int length)
            throws ResolutionException {
        BigInteger value;
        if (context.scopes().inPrototype()) {
            try {
                Value bound = context.constants().evaluate(run.tokens());
                value = bound instanceof Value.Int integer ? integer.value() : BigInteger.ONE.negate();
            } catch (NotConstantException e) {
                return OptionalLong.empty();
            }
        } else {
            value = context.constants().integer(run, "the bound of " + subject, position);
        }
        if (value.signum() < 0) {
            throw new ResolutionException(
                    DiagnosticKind.INVALID_TYPE, subject + " has the negative size " + value, position, length, null);
        }
        if (value.bitLength() >= Long.SIZE) {
            throw tooLarge(subject, position, length);
        }
        return OptionalLong.of(value.longValue());
    }

    private static ResolutionException tooLarge(String subject, SourcePosition position, int length) {
        return new ResolutionException(
                DiagnosticKind.INVALID_TYPE, subject + " is larger than any address space", position, length, null);
    }

    private List<Declaration.Parameter> parameters(Declarator.Function function, SourcePosition where)
            throws ResolutionException {
        List<Declaration.Parameter> parameters = new ArrayList<>();
        if (!function.prototype()) {
            return parameters;
        }
        context.scopes().enterPrototype();
        try {
            if (isNone(function)) {
                return parameters;
            }
            for (Declarator.Parameter parameter : function.parameters()) {
                parameters.add(parameter(parameter, where));
            }
        } finally {
            context.scopes().leavePrototype();
        }
        return parameters;
    }

    /** Whether the only parameter is an unnamed {@code void} by a typedef's name: as {@code (void)} (C23 6.7.7.4). */
    private boolean isNone(Declarator.Function function) throws ResolutionException {
        if (function.parameters().size() != 1 || function.variadic()) {
            return false;
        }
        Declarator.Parameter only = function.parameters().getFirst();
        return only.declarator() instanceof Declarator.Name name
                && name.name() == null
                && only.specifiers().type() instanceof TypeSpecifier.TypedefName
                && context.types().resolve(only.specifiers(), name.position(), null) instanceof CType.Typedef typedef
                && typedef.canonical() instanceof CType.Void;
    }

    private Declaration.Parameter parameter(Declarator.Parameter parameter, SourcePosition where)
            throws ResolutionException {
        SourcePosition position = parameter.declarator().innermost().position();
        CType base = context.types().resolve(parameter.specifiers(), position, null);
        Declared declared = resolve(base, parameter.declarator(), position);
        List<Attribute> attributes = Attributes.union(
                Attributes.union(parameter.specifiers().attributes(), declared.attributes()), parameter.attributes());
        CType type = context.typeAttributes().apply(declared.type(), parameter.attributes(), where);
        if (type.canonical() instanceof CType.Void) {
            throw new ResolutionException(
                    DiagnosticKind.INCOMPLETE_TYPE,
                    "the parameter " + (declared.name() == null ? "" : "'" + declared.name() + "' ")
                            + "has the type void",
                    position,
                    1,
                    null);
        }
        if (declared.name() != null) {
            context.scopes().declare(declared.name(), new Meaning.Variable(adjusted(type)));
        }
        return new Declaration.Parameter(declared.name(), type, attributes);
    }

    private CType function(
            CType result, Declarator.Function function, List<Declaration.Parameter> parameters, SourcePosition where)
            throws ResolutionException {
        if (result.canonical() instanceof CType.Array || result.canonical() instanceof CType.Function) {
            throw new ResolutionException(
                    DiagnosticKind.INVALID_TYPE,
                    "a function cannot return "
                            + (result.canonical() instanceof CType.Array ? "an array" : "a function"),
                    where,
                    1,
                    null);
        }
        List<CType> types = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (Declaration.Parameter parameter : parameters) {
            types.add(adjusted(parameter.type()));
            names.add(parameter.name() == null ? "" : parameter.name());
        }
        return new CType.Function(result, types, function.variadic(), function.prototype(), names);
    }

    /** An array's element, with the qualifiers of the array type: they are the element's (C23 6.7.4.1p10). */
    private static CType qualified(CType element, CType array) {
        CType type = element;
        CType outer = array;
        while (!(outer instanceof CType.Array)) {
            if (outer instanceof CType.Qualified(CType inner, var qualifiers)) {
                type = new CType.Qualified(type, qualifiers);
                outer = inner;
            } else if (outer instanceof CType.Typedef typedef) {
                outer = typedef.aliased();
            } else {
                throw new IllegalArgumentException(array.spelling());
            }
        }
        return type;
    }

    /**
     * The type that the argument is passed as: arrays and functions as pointers, without qualifiers (C23 6.7.7.4p6), a
     * transparent union as its first member (GCC manual, "Common Type Attributes").
     */
    CType adjusted(CType type) {
        return switch (type.canonical()) {
            case CType.Array(CType element, var _) -> new CType.Pointer(qualified(element, type));
            case CType.Function function -> new CType.Pointer(typedefKept(type, function));
            case CType.RecordType(var id)
            when context.entities().record(id) instanceof Declaration.Record record
                    && record.fields() != null
                    && !record.fields().isEmpty()
                    && Attributes.has(record.attributes(), "transparent_union") ->
                record.fields().getFirst().type();
            default -> unqualified(type);
        };
    }

    /** {@code _Atomic} makes another type, so it stays (C23 6.2.5p32). */
    private static CType unqualified(CType type) {
        if (!(type instanceof CType.Qualified(CType inner, Set<CType.Qualifier> qualifiers))) {
            return type;
        }
        return qualifiers.contains(CType.Qualifier.ATOMIC)
                ? new CType.Qualified(inner, Set.of(CType.Qualifier.ATOMIC))
                : inner;
    }

    private static CType typedefKept(CType type, CType.Function function) {
        return type instanceof CType.Typedef ? type : function;
    }
}
