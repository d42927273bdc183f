package dev.gatun.generator.resolve;

import dev.gatun.generator.diagnostic.DiagnosticKind;
import dev.gatun.generator.model.CType;
import dev.gatun.generator.model.Declaration;
import dev.gatun.generator.model.EnumId;
import dev.gatun.generator.model.PrimitiveKind;
import dev.gatun.generator.resolve.constant.IntegerType;
import dev.gatun.generator.resolve.constant.IntegerTypes;
import dev.gatun.generator.resolve.constant.Names.Meaning;
import dev.gatun.generator.resolve.constant.Value;
import dev.gatun.generator.syntax.TypeSpecifier.EnumSpecifier;
import dev.gatun.generator.syntax.TypeSpecifier.Enumerator;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Enums (C23 6.7.3.3): values, and the compatible integer type as GCC chooses it, or Microsoft's compiler. */
final class EnumResolver {

    private final Context context;
    private final IntegerTypes integers;

    EnumResolver(Context context) {
        this.context = context;
        this.integers = new IntegerTypes(context.abi());
    }

    /** @param documentation of the declaration that the specifier is part of */
    CType resolve(EnumSpecifier specifier, @Nullable String documentation) throws ResolutionException {
        String text = specifier.documentation() == null ? documentation : specifier.documentation();
        EnumId id = identify(specifier);
        Declaration.Enumeration before = context.entities().enumeration(id);
        if (before == null) {
            before = declaration(id, fixed(specifier), List.of(), specifier, text);
            context.entities().put(before);
        }
        if (specifier.enumerators() == null) {
            return new CType.EnumType(id);
        }
        if (!before.constants().isEmpty()) {
            throw new ResolutionException(
                    DiagnosticKind.REDEFINITION,
                    "'" + new CType.EnumType(id).spelling() + "' is defined again",
                    specifier.position(),
                    1,
                    "the first definition is used");
        }
        define(id, specifier, specifier.enumerators(), text);
        return new CType.EnumType(id);
    }

    private EnumId identify(EnumSpecifier specifier) throws ResolutionException {
        String tag = specifier.tag();
        if (tag == null) {
            return context.entities().freshEnum(null);
        }
        boolean reference = specifier.enumerators() == null;
        CType known =
                reference ? context.scopes().findTag(tag) : context.scopes().findTagHere(tag);
        if (known != null) {
            RecordResolver.requireKind(known, null, tag, specifier.position());
            if (known instanceof CType.EnumType(EnumId id)) {
                return id;
            }
        }
        if (reference || !context.scopes().inPrototype()) {
            EnumId id = new EnumId(tag, 0);
            context.scopes().declareTagAtFileScope(tag, new CType.EnumType(id));
            return id;
        }
        EnumId id = context.entities().freshEnum(tag);
        context.scopes().declareTag(tag, new CType.EnumType(id));
        return id;
    }

    private CType.@Nullable Primitive fixed(EnumSpecifier specifier) throws ResolutionException {
        if (specifier.underlying() == null) {
            return null;
        }
        CType type = context.types().resolve(specifier.underlying(), specifier.position());
        if (type.canonical() instanceof CType.Primitive primitive && integers.find(primitive.kind()) != null) {
            return primitive;
        }
        throw new ResolutionException(
                DiagnosticKind.INVALID_TYPE,
                "an enum cannot have the underlying type '" + type.spelling() + "'",
                specifier.position(),
                1,
                null);
    }

    private static Declaration.Enumeration declaration(
            EnumId id,
            CType.@Nullable Primitive underlying,
            List<Declaration.Constant> constants,
            EnumSpecifier specifier,
            @Nullable String documentation) {
        return new Declaration.Enumeration(
                id, id.tag(), underlying, constants, specifier.attributes(), documentation, specifier.position());
    }

    private void define(
            EnumId id, EnumSpecifier specifier, List<Enumerator> enumerators, @Nullable String documentation)
            throws ResolutionException {
        CType.Primitive fixed = fixed(specifier);
        List<Declaration.Constant> constants = values(enumerators, fixed);
        CType.Primitive underlying = fixed == null ? underlying(constants, specifier) : fixed;
        context.entities().put(declaration(id, underlying, constants, specifier, documentation));
        // a value that int cannot hold gives its constant the enum's type; the others stay int (GCC, C17 mode)
        IntegerType cInt = integers.get(PrimitiveKind.INT);
        for (Declaration.Constant constant : constants) {
            if (fixed != null || !cInt.holds(constant.value())) {
                Value value = new Value.Int(constant.value(), new CType.EnumType(id));
                context.scopes().declare(constant.name(), new Meaning.Constant(value));
            }
        }
    }

    private List<Declaration.Constant> values(List<Enumerator> enumerators, CType.@Nullable Primitive fixed) {
        List<Declaration.Constant> constants = new ArrayList<>();
        @Nullable BigInteger next = BigInteger.ZERO;
        for (Enumerator enumerator : enumerators) {
            try {
                if (enumerator.value() != null) {
                    next = context.constants()
                            .integer(
                                    enumerator.value(),
                                    "the value of enumerator '" + enumerator.name() + "'",
                                    enumerator.position());
                }
                if (next == null) {
                    throw unknown(enumerator);
                }
                next = fixed == null ? cut(next) : next;
                declare(enumerator, next, fixed);
                constants.add(new Declaration.Constant(
                        enumerator.name(),
                        next,
                        enumerator.attributes(),
                        enumerator.documentation(),
                        enumerator.position()));
                next = next.add(BigInteger.ONE);
            } catch (ResolutionException e) {
                context.entities().report(e.diagnostic());
                context.entities()
                        .skip(
                                DiagnosticKind.SKIPPED_IN_ERROR,
                                enumerator.name(),
                                e.getMessage(),
                                enumerator.position());
                next = enumerator.value() == null && next != null ? next.add(BigInteger.ONE) : null;
            }
        }
        return List.copyOf(constants);
    }

    /** Microsoft's compiler has int only, and takes the low bits of larger values ("C enumeration declarations"). */
    private BigInteger cut(BigInteger value) {
        return context.abi().isMicrosoft() ? BigInteger.valueOf(value.intValue()) : value;
    }

    private static ResolutionException unknown(Enumerator enumerator) {
        return new ResolutionException(
                DiagnosticKind.NOT_A_CONSTANT,
                "the value of enumerator '" + enumerator.name() + "' follows one that is not known",
                enumerator.position(),
                enumerator.name().length(),
                null);
    }

    /** Later enumerators may use it. */
    private void declare(Enumerator enumerator, BigInteger value, CType.@Nullable Primitive fixed)
            throws ResolutionException {
        if (context.scopes().findHere(enumerator.name()) != null) {
            throw new ResolutionException(
                    DiagnosticKind.REDEFINITION,
                    "enumerator '" + enumerator.name() + "' is declared as something else before",
                    enumerator.position(),
                    enumerator.name().length(),
                    null);
        }
        CType type = fixed == null ? provisional(value) : fixed;
        if (type == null
                || (type instanceof CType.Primitive(PrimitiveKind kind)
                        && !integers.get(kind).holds(value))) {
            throw new ResolutionException(
                    DiagnosticKind.INVALID_TYPE,
                    "the value " + value + " of enumerator '" + enumerator.name() + "' is out of its type's range",
                    enumerator.position(),
                    enumerator.name().length(),
                    null);
        }
        context.scopes().declare(enumerator.name(), new Meaning.Constant(new Value.Int(value, type)));
    }

    /** The smallest of unsigned int, unsigned long... without negative values, of int, long... with them; packed from char on. */
    private CType.Primitive underlying(List<Declaration.Constant> constants, EnumSpecifier specifier)
            throws ResolutionException {
        if (context.abi().isMicrosoft()) {
            return new CType.Primitive(PrimitiveKind.INT);
        }
        List<BigInteger> values =
                constants.stream().map(Declaration.Constant::value).toList();
        boolean negative = values.stream().anyMatch(value -> value.signum() < 0);
        boolean packed = Attributes.has(specifier.attributes(), "packed");
        List<PrimitiveKind> kinds = negative
                ? List.of(
                        PrimitiveKind.SIGNED_CHAR,
                        PrimitiveKind.SHORT,
                        PrimitiveKind.INT,
                        PrimitiveKind.LONG,
                        PrimitiveKind.LONG_LONG)
                : List.of(
                        PrimitiveKind.UNSIGNED_CHAR,
                        PrimitiveKind.UNSIGNED_SHORT,
                        PrimitiveKind.UNSIGNED_INT,
                        PrimitiveKind.UNSIGNED_LONG,
                        PrimitiveKind.UNSIGNED_LONG_LONG);
        for (PrimitiveKind kind : kinds.subList(packed ? 0 : 2, kinds.size())) {
            if (values.stream().allMatch(integers.get(kind)::holds)) {
                return new CType.Primitive(kind);
            }
        }
        throw new ResolutionException(
                DiagnosticKind.INVALID_TYPE,
                "no integer type holds all values of the enum",
                specifier.position(),
                1,
                null);
    }

    /** A constant's type until the enum is complete; null where no type holds the value. */
    private CType.@Nullable Primitive provisional(BigInteger value) {
        for (PrimitiveKind kind : List.of(
                PrimitiveKind.INT,
                PrimitiveKind.UNSIGNED_INT,
                PrimitiveKind.LONG,
                PrimitiveKind.UNSIGNED_LONG,
                PrimitiveKind.LONG_LONG,
                PrimitiveKind.UNSIGNED_LONG_LONG)) {
            if (integers.get(kind).holds(value)) {
                return new CType.Primitive(kind);
            }
        }
        return null;
    }
}
