package dev.gatun.generator.parse;

import dev.gatun.generator.preprocess.PpToken;
import dev.gatun.generator.syntax.AlignmentSpecifier;
import dev.gatun.generator.syntax.Attribute;
import dev.gatun.generator.syntax.DeclarationSpecifiers;
import dev.gatun.generator.syntax.Declarator;
import dev.gatun.generator.syntax.StorageClass;
import dev.gatun.generator.syntax.TokenRun;
import dev.gatun.generator.syntax.TypeName;
import dev.gatun.generator.syntax.TypeQualifier;
import dev.gatun.generator.syntax.TypeSpecifier;
import dev.gatun.generator.syntax.TypeSpecifier.Word;
import dev.gatun.grammar.CParser;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.jspecify.annotations.Nullable;

/** Declaration specifiers and the types without members. */
final class TypeBuilder {

    /** Types that GCC and Clang predeclare by typedef names. */
    static final Set<String> PREDECLARED = Set.of("__int128_t", "__uint128_t");

    private final SyntaxBuilder builder;

    TypeBuilder(SyntaxBuilder builder) {
        this.builder = builder;
    }

    /** Collects the specifiers of one list, in the order in which they are written. */
    private final class Collector {
        final EnumSet<StorageClass> storage = EnumSet.noneOf(StorageClass.class);
        final EnumSet<TypeQualifier> qualifiers = EnumSet.noneOf(TypeQualifier.class);
        final List<Attribute> attributes = new ArrayList<>();
        final List<AlignmentSpecifier> alignments = new ArrayList<>();
        final List<Word> words = new ArrayList<>();
        final @Nullable String documentation;

        @Nullable TypeSpecifier type;

        @Nullable TokenRun bitIntWidth;

        boolean inline;

        Collector(@Nullable String documentation) {
            this.documentation = documentation;
        }

        void addAll(List<ParseTree> children) {
            for (ParseTree child : children) {
                switch (child) {
                    case CParser.ModifierContext modifier -> addModifier(modifier.getChild(0));
                    case CParser.ArithmeticWordContext word -> add(word);
                    case CParser.SingularTypeContext singular ->
                        type = singular(singular, typeAttributes(singular), documentation);
                    case CParser.TypeofSpecifierContext typeof -> type = typeof(typeof);
                    case TerminalNode name
                    when name.getSymbol().getType() == CParser.TypedefName -> type = typedefName(name.getSymbol());
                    case CParser.SingularSpecificationContext specification ->
                        addAll(withoutTrailingAttributes(specification));
                    case CParser.TypeSpecificationContext specification -> addAll(specification.children);
                    default -> addModifier(child);
                }
            }
        }

        /**
         * The attributes outside of a definition that belong to the type: behind its brace, and Microsoft's {@code
         * __declspec(align(n))} before its keyword.
         */
        private List<Attribute> typeAttributes(CParser.SingularTypeContext type) {
            List<Attribute> result = new ArrayList<>();
            if (isDefinition(type)) {
                attributes.stream()
                        .filter(attribute -> attribute.name().equals("align"))
                        .forEach(result::add);
                attributes.removeAll(result);
                result.addAll(trailingAttributes(type));
            }
            return result;
        }

        private void addModifier(ParseTree modifier) {
            switch (modifier) {
                case CParser.StorageClassContext context -> storage.add(storageClass(context));
                case CParser.TypeQualifierContext context -> qualifier(context, qualifiers, attributes);
                case CParser.FunctionSpecifierContext context -> functionSpecifier(context);
                case CParser.AlignmentSpecifierContext context -> alignments.add(alignment(context));
                case CParser.AttributeSpecifierContext context ->
                    builder.attributes().add(context, attributes);
                default -> {} // __extension__ says nothing
            }
        }

        private void functionSpecifier(CParser.FunctionSpecifierContext context) {
            if (context.NORETURN() == null) {
                inline = true;
            } else {
                attributes.add(new Attribute("noreturn", null));
            }
        }

        private void add(CParser.ArithmeticWordContext context) {
            if (context.INT64() != null) {
                words.addAll(List.of(Word.LONG, Word.LONG));
            } else if (context.operandRun() == null) {
                words.add(TypeWords.of(context.start.getType()));
            } else {
                bitIntWidth = builder.run(context.operandRun());
            }
        }

        DeclarationSpecifiers finish() {
            return new DeclarationSpecifiers(
                    immutable(storage),
                    inline,
                    immutable(qualifiers),
                    type(),
                    List.copyOf(attributes),
                    List.copyOf(alignments));
        }

        private TypeSpecifier type() {
            if (type != null) {
                return type;
            }
            if (bitIntWidth != null) {
                return new TypeSpecifier.BitInt(bitIntWidth, !words.contains(Word.UNSIGNED));
            }
            if (words.isEmpty() && (storage.contains(StorageClass.AUTO) || storage.contains(StorageClass.CONSTEXPR))) {
                return new TypeSpecifier.Inferred();
            }
            return new TypeSpecifier.Basic(List.copyOf(words));
        }
    }

    /** @param documentation the comment of the declaration, which documents a record or enum defined in it too */
    DeclarationSpecifiers specifiers(CParser.DeclarationSpecifiersContext context, @Nullable String documentation) {
        return specifiers(context.children, documentation);
    }

    DeclarationSpecifiers specifiers(List<ParseTree> parts, @Nullable String documentation) {
        Collector collector = new Collector(documentation);
        collector.addAll(parts);
        return collector.finish();
    }

    /** Those of a declaration that has none: implicit {@code int}. */
    static DeclarationSpecifiers implicitInt() {
        return new DeclarationSpecifiers(
                Set.of(), false, Set.of(), new TypeSpecifier.Basic(List.of()), List.of(), List.of());
    }

    TypeName typeName(CParser.TypeNameContext context) {
        DeclarationSpecifiers specifiers = specifiers(context.declarationSpecifiers(), null);
        Declarator declarator = builder.declarators().optional(context.declarator(), context);
        return new TypeName(specifiers, declarator);
    }

    /** @param attributes that stand outside of a definition and belong to it */
    private TypeSpecifier singular(
            CParser.SingularTypeContext type, List<Attribute> attributes, @Nullable String documentation) {
        return switch (type) {
            case CParser.TypedefTypeContext context -> typedefName(context.start);
            case CParser.RecordTypeContext context ->
                builder.records().recordSpecifier(context.recordSpecifier(), attributes, documentation);
            case CParser.EnumTypeContext context ->
                builder.records().enumSpecifier(context.enumSpecifier(), attributes, documentation);
            case CParser.TypeofTypeContext context -> typeof(context.typeofSpecifier());
            case CParser.AtomicTypeContext context -> new TypeSpecifier.AtomicType(typeName(context.typeName()));
            case CParser.InferredTypeContext _ -> new TypeSpecifier.Inferred();
            default -> throw new IllegalStateException("not a type: " + type.getText());
        };
    }

    private static TypeSpecifier typedefName(Token name) {
        PpToken token = SyntaxBuilder.token(name);
        return switch (token.text()) {
            case "__int128_t" -> new TypeSpecifier.Basic(List.of(Word.INT128));
            case "__uint128_t" -> new TypeSpecifier.Basic(List.of(Word.UNSIGNED, Word.INT128));
            case String text -> new TypeSpecifier.TypedefName(text, token.position());
        };
    }

    /** GNU attributes directly behind the closing brace belong to the type ("Type Attributes" in GCC's manual). */
    private List<Attribute> trailingAttributes(CParser.SingularTypeContext type) {
        List<Attribute> result = new ArrayList<>();
        var specification = (CParser.SingularSpecificationContext) type.getParent();
        for (var modifier : specification.modifier().subList(0, trailingAttributes(specification))) {
            builder.attributes().add(modifier.attributeSpecifier(), result);
        }
        return result;
    }

    private static boolean isDefinition(CParser.SingularTypeContext type) {
        return type.stop.getType() == CParser.RightBrace;
    }

    private static int trailingAttributes(CParser.SingularSpecificationContext specification) {
        int count = 0;
        if (isDefinition(specification.singularType())) {
            var modifiers = specification.modifier();
            while (count < modifiers.size() && modifiers.get(count).attributeSpecifier() != null) {
                count++;
            }
        }
        return count;
    }

    /** Those attributes say nothing of what is declared with the type. */
    private static List<ParseTree> withoutTrailingAttributes(CParser.SingularSpecificationContext specification) {
        List<ParseTree> children = new ArrayList<>(specification.children);
        children.subList(1, 1 + trailingAttributes(specification)).clear();
        return children;
    }

    private TypeSpecifier typeof(CParser.TypeofSpecifierContext context) {
        boolean unqualified = context.operator.getType() == CParser.TYPEOF_UNQUAL;
        return context.typeName() != null
                ? new TypeSpecifier.TypeofType(typeName(context.typeName()), unqualified)
                : new TypeSpecifier.TypeofExpression(builder.run(context.operandRun()), unqualified);
    }

    private AlignmentSpecifier alignment(CParser.AlignmentSpecifierContext context) {
        return context.typeName() != null
                ? new AlignmentSpecifier.OfType(typeName(context.typeName()))
                : new AlignmentSpecifier.OfExpression(builder.run(context.operandRun()));
    }

    /** Clang's nullability keywords and Microsoft's calling conventions stand where qualifiers do; they are attributes here. */
    static void qualifier(
            CParser.TypeQualifierContext context, Set<TypeQualifier> qualifiers, List<Attribute> attributes) {
        switch (context.start.getType()) {
            case CParser.CONST -> qualifiers.add(TypeQualifier.CONST);
            case CParser.RESTRICT -> qualifiers.add(TypeQualifier.RESTRICT);
            case CParser.VOLATILE -> qualifiers.add(TypeQualifier.VOLATILE);
            case CParser.ATOMIC -> qualifiers.add(TypeQualifier.ATOMIC);
            default -> attributes.add(new Attribute(context.start.getText(), null));
        }
    }

    private static StorageClass storageClass(CParser.StorageClassContext context) {
        return switch (context.start.getType()) {
            case CParser.TYPEDEF -> StorageClass.TYPEDEF;
            case CParser.EXTERN -> StorageClass.EXTERN;
            case CParser.STATIC -> StorageClass.STATIC;
            case CParser.AUTO -> StorageClass.AUTO;
            case CParser.REGISTER -> StorageClass.REGISTER;
            case CParser.CONSTEXPR -> StorageClass.CONSTEXPR;
            default -> StorageClass.THREAD_LOCAL;
        };
    }

    /** Iterates in the order of the constants, so that output does not change from run to run. */
    static <E extends Enum<E>> Set<E> immutable(EnumSet<E> set) {
        return set.isEmpty() ? Set.of() : Collections.unmodifiableSet(set);
    }
}
