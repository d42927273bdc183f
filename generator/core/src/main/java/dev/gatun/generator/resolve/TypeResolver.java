package dev.gatun.generator.resolve;

import dev.gatun.generator.diagnostic.DiagnosticKind;
import dev.gatun.generator.model.CType;
import dev.gatun.generator.model.CType.Qualifier;
import dev.gatun.generator.resolve.constant.Names.Meaning;
import dev.gatun.generator.resolve.constant.NotConstantException;
import dev.gatun.generator.source.SourcePosition;
import dev.gatun.generator.syntax.DeclarationSpecifiers;
import dev.gatun.generator.syntax.TokenRun;
import dev.gatun.generator.syntax.TypeName;
import dev.gatun.generator.syntax.TypeQualifier;
import dev.gatun.generator.syntax.TypeSpecifier;
import dev.gatun.generator.syntax.TypeSpecifier.Word;
import java.math.BigInteger;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Declaration specifiers to types (C23 6.7.3). */
final class TypeResolver {

    private final Context context;
    private final Map<List<Word>, CType> basicTypes = new HashMap<>();

    TypeResolver(Context context) {
        this.context = context;
    }

    /**
     * The type that specifiers give, qualified, attributes applied.
     *
     * @param where for messages where the specifier has no position of its own
     * @param documentation of the declaration, for a record or enum defined in it; null where there is none
     */
    CType resolve(DeclarationSpecifiers specifiers, SourcePosition where, @Nullable String documentation)
            throws ResolutionException {
        CType type = specified(specifiers.type(), where, documentation);
        type = context.typeAttributes().apply(type, specifiers.attributes(), where);
        return qualify(type, specifiers.qualifiers());
    }

    CType resolve(TypeName name, SourcePosition where) throws ResolutionException {
        CType base = resolve(name.specifiers(), where, null);
        return context.declarators().resolve(base, name.declarator(), where).type();
    }

    static CType qualify(CType type, Set<TypeQualifier> qualifiers) {
        if (qualifiers.isEmpty()) {
            return type;
        }
        Set<Qualifier> all = EnumSet.noneOf(Qualifier.class);
        for (TypeQualifier qualifier : qualifiers) {
            all.add(
                    switch (qualifier) {
                        case CONST -> Qualifier.CONST;
                        case RESTRICT -> Qualifier.RESTRICT;
                        case VOLATILE -> Qualifier.VOLATILE;
                        case ATOMIC -> Qualifier.ATOMIC;
                    });
        }
        if (type instanceof CType.Qualified(CType inner, Set<Qualifier> own)) {
            all.addAll(own);
            return new CType.Qualified(inner, all);
        }
        return new CType.Qualified(type, all);
    }

    private CType specified(TypeSpecifier specifier, SourcePosition where, @Nullable String documentation)
            throws ResolutionException {
        return switch (specifier) {
            case TypeSpecifier.Basic basic -> basic(basic.words(), where);
            case TypeSpecifier.TypedefName name -> typedefName(name);
            case TypeSpecifier.RecordSpecifier record -> context.records().resolve(record, documentation);
            case TypeSpecifier.EnumSpecifier enumeration -> context.enums().resolve(enumeration, documentation);
            case TypeSpecifier.TypeofType typeof -> unqualified(resolve(typeof.type(), where), typeof.unqualified());
            case TypeSpecifier.TypeofExpression typeof ->
                unqualified(typeOf(typeof.expression(), where), typeof.unqualified());
            case TypeSpecifier.AtomicType atomic ->
                qualify(resolve(atomic.type(), where), Set.of(TypeQualifier.ATOMIC));
            case TypeSpecifier.BitInt bitInt -> bitInt(bitInt, where);
            case TypeSpecifier.Inferred _ ->
                throw new ResolutionException(
                        DiagnosticKind.INVALID_TYPE,
                        "the type is to be inferred from an initialiser",
                        where,
                        1,
                        "write the type");
        };
    }

    private CType basic(List<Word> words, SourcePosition where) throws ResolutionException {
        CType type = basicTypes.get(words);
        if (type == null) {
            type = BasicTypes.resolve(words, context.abi(), where);
            basicTypes.put(words, type);
        }
        return type;
    }

    private CType typedefName(TypeSpecifier.TypedefName name) throws ResolutionException {
        return switch (context.scopes().find(name.name())) {
            case Meaning.Type(CType type) -> type;
            case Meaning.Constant _, Meaning.Function _, Meaning.Variable _ ->
                throw new ResolutionException(
                        DiagnosticKind.UNKNOWN_TYPE,
                        "'" + name.name() + "' is no type",
                        name.position(),
                        name.name().length(),
                        null);
            case null ->
                throw new ResolutionException(
                        DiagnosticKind.UNKNOWN_TYPE,
                        "unknown type name '" + name.name() + "'",
                        name.position(),
                        name.name().length(),
                        "include the header that declares it before this one");
        };
    }

    private static CType unqualified(CType type, boolean strip) {
        return strip && type instanceof CType.Qualified qualified ? qualified.type() : type;
    }

    private CType typeOf(TokenRun run, SourcePosition where) throws ResolutionException {
        try {
            return context.constants().typeOf(run);
        } catch (NotConstantException e) {
            throw new ResolutionException(
                    DiagnosticKind.INVALID_TYPE,
                    "the operand of typeof has no type: it " + e.reason(),
                    run.tokens().isEmpty() ? where : run.tokens().getFirst().position(),
                    1,
                    null);
        }
    }

    private CType bitInt(TypeSpecifier.BitInt bitInt, SourcePosition where) throws ResolutionException {
        long width = context.constants()
                .integer(bitInt.width(), "the width of _BitInt", where)
                .min(BigInteger.valueOf(Long.MAX_VALUE))
                .longValue();
        // GCC's limit; C23 leaves it to the implementation
        if (width < (bitInt.signed() ? 2 : 1) || width > 65535) {
            throw new ResolutionException(
                    DiagnosticKind.INVALID_TYPE, "_BitInt cannot have " + width + " bits", where, 1, null);
        }
        return new CType.BitInt((int) width, bitInt.signed());
    }
}
