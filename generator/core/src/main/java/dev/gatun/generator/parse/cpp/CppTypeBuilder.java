package dev.gatun.generator.parse.cpp;

import dev.gatun.generator.parse.SyntaxException;
import dev.gatun.generator.parse.TypeWords;
import dev.gatun.generator.syntax.AlignmentSpecifier;
import dev.gatun.generator.syntax.Attribute;
import dev.gatun.generator.syntax.StorageClass;
import dev.gatun.generator.syntax.TypeQualifier;
import dev.gatun.generator.syntax.TypeSpecifier.Word;
import dev.gatun.generator.syntax.cpp.CppName;
import dev.gatun.generator.syntax.cpp.CppSpecifiers;
import dev.gatun.generator.syntax.cpp.CppTypeId;
import dev.gatun.generator.syntax.cpp.CppTypeSpecifier;
import dev.gatun.grammar.CppParser;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.antlr.v4.runtime.tree.ParseTree;

/** Specifiers, and type-ids. */
final class CppTypeBuilder {

    private final CppBuilder builder;

    CppTypeBuilder(CppBuilder builder) {
        this.builder = builder;
    }

    /** The type-id in a range of tokens. */
    CppTypeId typeId(int from, int to) {
        builder.nesting().enter(builder.source().tokens().at(from));
        var shape = builder.shape(Shaper.Mode.TYPE_ID, from, to);
        CppTypeId result =
                typeId(builder.parser().parse(shape, CppParser::typeIdUnit).typeId());
        builder.nesting().leave();
        return result;
    }

    CppTypeId typeId(CppParser.TypeIdContext context) {
        CppSpecifiers specifiers = specifiers(context.specifiers());
        var declarator = builder.declarators().optional(context.declarator(), context);
        CppName name = declarator.innermost().name();
        if (name != null || specifiers.type() instanceof CppTypeSpecifier.None) {
            throw SyntaxException.unexpected(CppBuilder.shaped(context.stop).token(), "a type");
        }
        return new CppTypeId(specifiers, declarator);
    }

    CppSpecifiers specifiers(CppParser.SpecifiersContext context) {
        Collector collector = new Collector();
        for (int i = 0; i < context.getChildCount(); i++) {
            collector.add(context.getChild(i));
        }
        return collector.finish();
    }

    /** Whether {@code friend} is among them. */
    static boolean isFriend(CppParser.SpecifiersContext context) {
        return context.modifier().stream().anyMatch(modifier -> modifier.FRIEND() != null);
    }

    private final class Collector {
        final EnumSet<StorageClass> storage = EnumSet.noneOf(StorageClass.class);
        final EnumSet<CppSpecifiers.Word> functionWords = EnumSet.noneOf(CppSpecifiers.Word.class);
        final EnumSet<TypeQualifier> qualifiers = EnumSet.noneOf(TypeQualifier.class);
        final List<Attribute> attributes = new ArrayList<>();
        final List<AlignmentSpecifier> alignments = new ArrayList<>();
        final List<Word> words = new ArrayList<>();
        CppTypeSpecifier type = new CppTypeSpecifier.None();

        void add(ParseTree child) {
            switch (child) {
                case CppParser.ModifierContext modifier -> modifier(modifier);
                case CppParser.ArithmeticWordContext word -> word(word, words);
                case CppParser.SingularTypeContext singular -> type = singular(singular);
                default -> throw new IllegalStateException("not a specifier: " + child.getText());
            }
        }

        private void modifier(CppParser.ModifierContext context) {
            if (context.qualifier() != null) {
                qualifier(context.qualifier(), qualifiers, attributes);
                return;
            }
            switch (context.start.getType()) {
                case CppParser.TYPEDEF -> storage.add(StorageClass.TYPEDEF);
                case CppParser.EXTERN -> storage.add(StorageClass.EXTERN);
                case CppParser.STATIC -> storage.add(StorageClass.STATIC);
                case CppParser.REGISTER -> storage.add(StorageClass.REGISTER);
                case CppParser.THREAD_LOCAL -> storage.add(StorageClass.THREAD_LOCAL);
                case CppParser.INLINE -> functionWords.add(CppSpecifiers.Word.INLINE);
                case CppParser.VIRTUAL -> functionWords.add(CppSpecifiers.Word.VIRTUAL);
                case CppParser.EXPLICIT -> functionWords.add(CppSpecifiers.Word.EXPLICIT);
                case CppParser.CONSTEXPR -> functionWords.add(CppSpecifiers.Word.CONSTEXPR);
                case CppParser.CONSTEVAL -> functionWords.add(CppSpecifiers.Word.CONSTEVAL);
                case CppParser.CONSTINIT -> functionWords.add(CppSpecifiers.Word.CONSTINIT);
                case CppParser.MUTABLE -> functionWords.add(CppSpecifiers.Word.MUTABLE);
                case CppParser.NORETURN -> attributes.add(new Attribute("noreturn", null));
                case CppParser.Alignment ->
                    alignments.add(new AlignmentSpecifier.OfExpression(builder.inside(context.start)));
                case CppParser.AttributeGroup -> builder.attributes().add(context.start, attributes);
                default -> {} // friend: the declaration's
            }
        }

        CppSpecifiers finish() {
            return new CppSpecifiers(
                    immutable(storage),
                    immutable(functionWords),
                    immutable(qualifiers),
                    words.isEmpty() ? type : new CppTypeSpecifier.Basic(List.copyOf(words)),
                    List.copyOf(attributes),
                    List.copyOf(alignments));
        }
    }

    private static void word(CppParser.ArithmeticWordContext context, List<Word> words) {
        if (context.INT64() != null) {
            words.addAll(List.of(Word.LONG, Word.LONG));
        } else {
            words.add(TypeWords.of(context.start.getType()));
        }
    }

    private CppTypeSpecifier singular(CppParser.SingularTypeContext type) {
        return switch (type) {
            case CppParser.NamedTypeContext it -> named(it.typeName(), it.TYPENAME() != null);
            case CppParser.AutoTypeContext it ->
                new CppTypeSpecifier.Auto(CppBuilder.shaped(it.start).token().type() == CppParser.DECLTYPE);
            case CppParser.TransformedTypeContext it -> transformed(CppBuilder.shaped(it.start));
            case CppParser.ClassTypeContext it -> builder.classes().classSpecifier(it.classSpecifier());
            case CppParser.EnumTypeContext it -> builder.classes().enumSpecifier(it.enumSpecifier());
            default -> throw new IllegalStateException("not a type: " + type.getText());
        };
    }

    private CppTypeSpecifier named(CppParser.TypeNameContext name, boolean typename) {
        var operand = name.typePart().getFirst().DecltypeOperand();
        return operand != null && name.typePart().size() == 1
                ? new CppTypeSpecifier.Decltype(builder.inside(operand.getSymbol()))
                : new CppTypeSpecifier.Named(builder.names().name(name), typename);
    }

    private CppTypeSpecifier transformed(ShapedToken token) {
        return new CppTypeSpecifier.Transformed(token.getText(), typeId(token.start() + 2, token.end() - 1));
    }

    /** What an enum is based on. */
    CppTypeId underlying(CppParser.EnumBaseContext context) {
        List<Word> words = new ArrayList<>();
        context.arithmeticWord().forEach(word -> word(word, words));
        CppTypeSpecifier type = !words.isEmpty()
                ? new CppTypeSpecifier.Basic(List.copyOf(words))
                : context.typeName() != null
                        ? named(context.typeName(), context.TYPENAME() != null)
                        : transformed(
                                CppBuilder.shaped(context.TransformedType().getSymbol()));
        return new CppTypeId(
                new CppSpecifiers(Set.of(), Set.of(), Set.of(), type, List.of(), List.of()),
                builder.declarators().optional(null, context));
    }

    /** Clang's nullability keywords and Microsoft's calling conventions stand where qualifiers do; they are attributes here. */
    static void qualifier(
            CppParser.QualifierContext context, Set<TypeQualifier> qualifiers, List<Attribute> attributes) {
        switch (context.start.getType()) {
            case CppParser.CONST -> qualifiers.add(TypeQualifier.CONST);
            case CppParser.VOLATILE -> qualifiers.add(TypeQualifier.VOLATILE);
            case CppParser.RESTRICT -> qualifiers.add(TypeQualifier.RESTRICT);
            case CppParser.ATOMIC -> qualifiers.add(TypeQualifier.ATOMIC);
            default -> attributes.add(new Attribute(context.start.getText(), null));
        }
    }

    /** Iterates in the order of the constants, so that output does not change from run to run. */
    static <E extends Enum<E>> Set<E> immutable(EnumSet<E> set) {
        return set.isEmpty() ? Set.of() : Collections.unmodifiableSet(set);
    }
}
