package dev.gatun.generator.parse.cpp;

import dev.gatun.generator.syntax.Attribute;
import dev.gatun.generator.syntax.TypeSpecifier.Enumerator;
import dev.gatun.generator.syntax.cpp.CppAccess;
import dev.gatun.generator.syntax.cpp.CppName;
import dev.gatun.generator.syntax.cpp.CppTypeSpecifier;
import dev.gatun.generator.syntax.cpp.CppTypeSpecifier.BaseSpecifier;
import dev.gatun.generator.syntax.cpp.CppTypeSpecifier.ClassKey;
import dev.gatun.grammar.CppParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.jspecify.annotations.Nullable;

/** Classes and enums with what they contain. */
final class CppClassBuilder {

    private final CppBuilder builder;

    CppClassBuilder(CppBuilder builder) {
        this.builder = builder;
    }

    CppTypeSpecifier classSpecifier(CppParser.ClassSpecifierContext context) {
        ClassKey key =
                context.CLASS() != null ? ClassKey.CLASS : context.STRUCT() != null ? ClassKey.STRUCT : ClassKey.UNION;
        CppName name = context.typeName() == null ? null : builder.names().name(context.typeName());
        CppParser.ClassTailContext tail = context.classTail();
        List<Attribute> attributes = attributes(context);
        if (tail == null) {
            return new CppTypeSpecifier.ElaboratedClass(key, Objects.requireNonNull(name), attributes);
        }
        Token braces = tail.Members().getSymbol();
        String identifier = name == null ? "" : name.last().text();
        return new CppTypeSpecifier.ClassDefinition(
                key,
                name,
                tail.FINAL() != null,
                tail.baseSpecifier().stream().map(this::base).toList(),
                builder.members(braces, identifier),
                attributes,
                builder.pack(braces),
                CppBuilder.position(context));
    }

    private List<Attribute> attributes(ParserRuleContext context) {
        List<Attribute> result = new ArrayList<>();
        for (int i = 0; i < context.getChildCount(); i++) {
            if (context.getChild(i) instanceof TerminalNode node) {
                switch (node.getSymbol().getType()) {
                    case CppParser.AttributeGroup -> builder.attributes().add(node.getSymbol(), result);
                    case CppParser.Alignment -> result.add(new Attribute("alignas", builder.inside(node.getSymbol())));
                    default -> {}
                }
            }
        }
        return List.copyOf(result);
    }

    private BaseSpecifier base(CppParser.BaseSpecifierContext context) {
        return new BaseSpecifier(
                access(context),
                !context.VIRTUAL().isEmpty(),
                builder.names().name(context.typeName()),
                context.Ellipsis() != null);
    }

    private static @Nullable CppAccess access(CppParser.BaseSpecifierContext context) {
        if (!context.PUBLIC().isEmpty()) {
            return CppAccess.PUBLIC;
        }
        return !context.PROTECTED().isEmpty()
                ? CppAccess.PROTECTED
                : context.PRIVATE().isEmpty() ? null : CppAccess.PRIVATE;
    }

    CppTypeSpecifier enumSpecifier(CppParser.EnumSpecifierContext context) {
        CppName name = context.typeName() == null ? null : builder.names().name(context.typeName());
        CppParser.EnumTailContext tail = context.enumTail();
        if (tail == null) {
            return new CppTypeSpecifier.ElaboratedEnum(Objects.requireNonNull(name));
        }
        return new CppTypeSpecifier.EnumDefinition(
                name,
                context.CLASS() != null || context.STRUCT() != null,
                tail.enumBase() == null ? null : builder.types().underlying(tail.enumBase()),
                tail.Enumerators() == null
                        ? null
                        : enumerators(CppBuilder.shaped(tail.Enumerators().getSymbol())),
                attributes(context),
                CppBuilder.position(context));
    }

    private List<Enumerator> enumerators(ShapedToken braces) {
        var shape = builder.shape(Shaper.Mode.ENUMERATORS, braces.start() + 1, braces.end() - 1);
        var list = builder.parser().parse(shape, CppParser::enumeratorsUnit);
        List<Enumerator> result = new ArrayList<>();
        for (int i = 0; i < list.getChildCount(); i++) {
            if (list.getChild(i) instanceof CppParser.EnumeratorContext enumerator) {
                Token last = list.getChild(i + 1) instanceof TerminalNode comma
                                && comma.getSymbol().getType() == CppParser.Comma
                        ? comma.getSymbol()
                        : enumerator.stop;
                result.add(enumerator(enumerator, last));
            }
        }
        return List.copyOf(result);
    }

    private Enumerator enumerator(CppParser.EnumeratorContext context, Token last) {
        String name = context.Identifier().getText();
        builder.source().table().addValue(name, false);
        return new Enumerator(
                name,
                context.Initializer() == null
                        ? null
                        : builder.run(context.Initializer().getSymbol()),
                builder.attributes().of(context.TrailingAttribute()),
                builder.documentation(context.start, last),
                CppBuilder.position(context));
    }
}
