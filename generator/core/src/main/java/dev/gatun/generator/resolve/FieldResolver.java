package dev.gatun.generator.resolve;

import dev.gatun.generator.diagnostic.DiagnosticKind;
import dev.gatun.generator.model.CType;
import dev.gatun.generator.model.Declaration;
import dev.gatun.generator.model.PrimitiveKind;
import dev.gatun.generator.resolve.DeclaratorResolver.Declared;
import dev.gatun.generator.resolve.constant.IntegerType;
import dev.gatun.generator.resolve.constant.IntegerTypes;
import dev.gatun.generator.source.SourcePosition;
import dev.gatun.generator.syntax.Attribute;
import dev.gatun.generator.syntax.TokenRun;
import dev.gatun.generator.syntax.TypeSpecifier;
import dev.gatun.generator.syntax.TypeSpecifier.MemberDeclaration;
import dev.gatun.generator.syntax.TypeSpecifier.MemberDeclarator;
import java.math.BigInteger;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Members of records (C23 6.7.3.2). */
final class FieldResolver {

    private final Context context;
    private final IntegerTypes integers;

    FieldResolver(Context context) {
        this.context = context;
        this.integers = new IntegerTypes(context.abi());
    }

    /** Adds the fields that a member declaration declares. */
    void resolve(MemberDeclaration declaration, List<Declaration.Field> fields) throws ResolutionException {
        CType base =
                context.types().resolve(declaration.specifiers(), declaration.position(), declaration.documentation());
        if (declaration.declarators().isEmpty()) {
            if (isAnonymousRecord(declaration.specifiers().type())) {
                fields.add(field(
                        declaration,
                        new Declared(null, base, List.of(), declaration.position(), null),
                        List.of(),
                        OptionalInt.empty()));
            }
            return;
        }
        for (MemberDeclarator member : declaration.declarators()) {
            fields.add(member(declaration, base, member));
        }
    }

    /** C23 6.7.3.2p15; a tagged record without declarator declares its tag only. */
    private static boolean isAnonymousRecord(TypeSpecifier specifier) {
        return specifier instanceof TypeSpecifier.RecordSpecifier record
                && record.tag() == null
                && record.members() != null;
    }

    private Declaration.Field member(MemberDeclaration declaration, CType base, MemberDeclarator member)
            throws ResolutionException {
        Declared declared = context.declarators().resolve(base, member.declarator(), declaration.position());
        CType type = context.typeAttributes().apply(declared.type(), member.attributes(), declared.position());
        requireObject(declared.name(), type, declared.position());
        OptionalInt width = member.width() == null
                ? OptionalInt.empty()
                : OptionalInt.of(width(declared.name(), type, member.width(), declared.position()));
        Declared attributed =
                new Declared(declared.name(), type, declared.attributes(), declared.position(), declared.parameters());
        return field(declaration, attributed, member.attributes(), width);
    }

    private Declaration.Field field(
            MemberDeclaration declaration, Declared declared, List<Attribute> behind, OptionalInt width)
            throws ResolutionException {
        // GCC takes no notice of attributes before an anonymous member, Clang does
        boolean ignored = declaration.declarators().isEmpty() && context.abi().isGnu();
        List<Attribute> before = ignored ? List.of() : declaration.specifiers().attributes();
        List<Attribute> attributes = Attributes.union(Attributes.union(before, declared.attributes()), behind);
        long alignment = context.typeAttributes()
                .alignment(attributes, declaration.specifiers().alignments(), declared.position());
        return new Declaration.Field(
                declared.name(),
                declared.type(),
                width,
                Attributes.has(attributes, "packed"),
                alignment,
                attributes,
                declaration.documentation(),
                declared.position());
    }

    private void requireObject(@Nullable String name, CType type, SourcePosition position) throws ResolutionException {
        if (type.canonical() instanceof CType.Function) {
            throw new ResolutionException(
                    DiagnosticKind.INVALID_TYPE, member(name) + " is a function", position, length(name), null);
        }
        try {
            if (context.sizes().memberExtent(type) == null) {
                throw new ResolutionException(
                        DiagnosticKind.INCOMPLETE_TYPE,
                        member(name) + " has the incomplete type '" + type.spelling() + "'",
                        position,
                        length(name),
                        "include the header that defines the type before this one");
            }
        } catch (ArithmeticException e) {
            throw new ResolutionException(
                    DiagnosticKind.INVALID_TYPE,
                    member(name) + " is larger than any address space",
                    position,
                    length(name),
                    null);
        }
    }

    private static String member(@Nullable String name) {
        return name == null ? "an unnamed member" : "member '" + name + "'";
    }

    private static int length(@Nullable String name) {
        return name == null ? 1 : name.length();
    }

    private int width(@Nullable String name, CType type, TokenRun run, SourcePosition position)
            throws ResolutionException {
        int most = bits(type);
        if (most == 0) {
            throw new ResolutionException(
                    DiagnosticKind.INVALID_TYPE,
                    bitField(name) + " has the type '" + type.spelling() + "', which is no integer type",
                    position,
                    length(name),
                    null);
        }
        BigInteger width = context.constants().integer(run, "the width of " + bitField(name), position);
        if (width.signum() < 0 || width.compareTo(BigInteger.valueOf(most)) > 0) {
            throw new ResolutionException(
                    DiagnosticKind.INVALID_TYPE,
                    bitField(name) + " has a width of " + width + " bits, its type has " + most,
                    position,
                    length(name),
                    null);
        }
        if (width.signum() == 0 && name != null) {
            throw new ResolutionException(
                    DiagnosticKind.INVALID_TYPE,
                    bitField(name) + " has the width 0, which only an unnamed one may have",
                    position,
                    length(name),
                    null);
        }
        return width.intValue();
    }

    private static String bitField(@Nullable String name) {
        return name == null ? "an unnamed bit-field" : "bit-field '" + name + "'";
    }

    /** The bits of an integer type; 0 for any other. */
    private int bits(CType type) {
        CType.Primitive primitive = switch (type.canonical()) {
            case CType.Primitive itself -> itself;
            case CType.EnumType(var id) -> context.underlying(id);
            default -> null;
        };
        if (type.canonical() instanceof CType.BitInt bitInt) {
            return bitInt.width();
        }
        IntegerType integer = primitive == null ? null : integers.find(primitive.kind());
        // GCC takes a bit-field of type _Bool to have 1 bit at most
        return integer == null ? 0 : primitive.kind() == PrimitiveKind.BOOL ? 1 : integer.width();
    }
}
