package dev.gatun.generator.parse;

import dev.gatun.generator.preprocess.PpToken;
import dev.gatun.generator.syntax.Attribute;
import dev.gatun.generator.syntax.DeclarationSpecifiers;
import dev.gatun.generator.syntax.Declarator;
import dev.gatun.generator.syntax.TypeName;
import dev.gatun.generator.syntax.TypeSpecifier.EnumSpecifier;
import dev.gatun.generator.syntax.TypeSpecifier.Enumerator;
import dev.gatun.generator.syntax.TypeSpecifier.Member;
import dev.gatun.generator.syntax.TypeSpecifier.MemberAssertion;
import dev.gatun.generator.syntax.TypeSpecifier.MemberDeclaration;
import dev.gatun.generator.syntax.TypeSpecifier.MemberDeclarator;
import dev.gatun.generator.syntax.TypeSpecifier.RecordKind;
import dev.gatun.generator.syntax.TypeSpecifier.RecordSpecifier;
import dev.gatun.grammar.CParser;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.tree.ParseTree;
import org.jspecify.annotations.Nullable;

/** Records and enums with what they contain. */
final class RecordBuilder {

    private final SyntaxBuilder builder;

    RecordBuilder(SyntaxBuilder builder) {
        this.builder = builder;
    }

    RecordSpecifier recordSpecifier(
            CParser.RecordSpecifierContext context, List<Attribute> trailing, @Nullable String documentation) {
        CParser.MemberListContext list = context.memberList();
        return new RecordSpecifier(
                context.STRUCT() == null ? RecordKind.UNION : RecordKind.STRUCT,
                text(context.word()),
                list == null ? null : members(list),
                ordered(attributes(context.attributeSpecifier(), trailing), list == null ? null : context),
                list == null ? 0 : builder.pack().at(list.stop.getTokenIndex()),
                list == null ? null : documentation,
                SyntaxBuilder.position(context));
    }

    private List<Attribute> attributes(List<CParser.AttributeSpecifierContext> leading, List<Attribute> trailing) {
        List<Attribute> result = new ArrayList<>(builder.attributes().specifiers(leading));
        result.addAll(trailing);
        return List.copyOf(result);
    }

    /** With what the pragma in force says, where no attribute says otherwise. */
    private List<Attribute> ordered(List<Attribute> attributes, CParser.@Nullable RecordSpecifierContext definition) {
        Attribute order = definition == null ? null : builder.storageOrder().at(definition.stop.getTokenIndex());
        if (order == null || StorageOrder.isGivenBy(attributes)) {
            return attributes;
        }
        List<Attribute> result = new ArrayList<>(attributes);
        result.add(order);
        return List.copyOf(result);
    }

    private static @Nullable String text(CParser.@Nullable WordContext word) {
        return word == null ? null : word.start.getText();
    }

    private List<Member> members(CParser.MemberListContext list) {
        List<Member> members = new ArrayList<>();
        for (CParser.MemberContext member : list.member()) {
            switch (member) {
                case CParser.DeclaredMemberContext context -> members.add(member(context));
                case CParser.AssertionMemberContext context ->
                    members.add(new MemberAssertion(
                            builder.run(context.staticAssertion().conditionRun())));
                default -> {} // a lone semicolon
            }
        }
        return List.copyOf(members);
    }

    private MemberDeclaration member(CParser.DeclaredMemberContext context) {
        String documentation = builder.documentation().of(context.start.getTokenIndex(), context.stop.getTokenIndex());
        DeclarationSpecifiers specifiers = builder.types().specifiers(context.declarationSpecifiers(), documentation);
        return new MemberDeclaration(
                specifiers,
                context.memberDeclarators() == null ? List.of() : declarators(context.memberDeclarators()),
                documentation,
                SyntaxBuilder.position(context));
    }

    private List<MemberDeclarator> declarators(CParser.MemberDeclaratorsContext context) {
        List<MemberDeclarator> result = new ArrayList<>();
        List<Attribute> leading = new ArrayList<>();
        for (ParseTree child : context.children) {
            switch (child) {
                case CParser.AttributeSpecifierContext attribute ->
                    builder.attributes().add(attribute, leading);
                case CParser.MemberDeclaratorContext declarator -> {
                    result.add(declarator(declarator, leading));
                    leading.clear();
                }
                default -> {} // a comma
            }
        }
        return List.copyOf(result);
    }

    private MemberDeclarator declarator(CParser.MemberDeclaratorContext context, List<Attribute> leading) {
        Declarator declarator = context.declarator() == null
                ? builder.declarators().unnamed(context)
                : builder.declarators().named(context.declarator());
        List<Attribute> attributes = new ArrayList<>(leading);
        attributes.addAll(builder.declarators().trailingAttributes(context.declarator()));
        context.extensionAttribute().forEach(attribute -> builder.attributes().add(attribute, attributes));
        return new MemberDeclarator(
                declarator,
                context.widthRun() == null ? null : builder.run(context.widthRun()),
                List.copyOf(attributes));
    }

    EnumSpecifier enumSpecifier(
            CParser.EnumSpecifierContext context, List<Attribute> trailing, @Nullable String documentation) {
        CParser.EnumeratorListContext list = context.enumeratorList();
        return new EnumSpecifier(
                text(context.word()),
                context.underlyingType() == null ? null : underlying(context.underlyingType()),
                list == null ? null : enumerators(list),
                attributes(context.attributeSpecifier(), trailing),
                list == null ? null : documentation,
                SyntaxBuilder.position(context));
    }

    private TypeName underlying(CParser.UnderlyingTypeContext context) {
        return new TypeName(
                builder.types().specifiers(context.children, null),
                builder.declarators().unnamed(context));
    }

    private List<Enumerator> enumerators(CParser.EnumeratorListContext list) {
        List<Enumerator> result = new ArrayList<>();
        for (int i = 0; i < list.getChildCount(); i++) {
            if (list.getChild(i) instanceof CParser.EnumeratorContext enumerator) {
                boolean comma = list.getChild(i + 1).getText().equals(",");
                result.add(enumerator(enumerator, enumerator.stop.getTokenIndex(), comma));
            }
        }
        return List.copyOf(result);
    }

    private Enumerator enumerator(CParser.EnumeratorContext context, int last, boolean comma) {
        PpToken name = SyntaxBuilder.token(context.word().start);
        int end = comma ? builder.nextToken(last) : last;
        return new Enumerator(
                name.text(),
                context.valueRun() == null ? null : builder.run(context.valueRun()),
                builder.attributes().specifiers(context.attributeSpecifier()),
                builder.documentation().of(context.start.getTokenIndex(), end),
                name.position());
    }
}
