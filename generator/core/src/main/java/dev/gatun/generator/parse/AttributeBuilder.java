package dev.gatun.generator.parse;

import dev.gatun.generator.syntax.Attribute;
import dev.gatun.grammar.CParser;
import java.util.ArrayList;
import java.util.List;

/** Attributes in all of their syntaxes. */
public final class AttributeBuilder {

    private final SyntaxBuilder builder;

    AttributeBuilder(SyntaxBuilder builder) {
        this.builder = builder;
    }

    List<Attribute> specifiers(List<CParser.AttributeSpecifierContext> contexts) {
        List<Attribute> result = new ArrayList<>();
        contexts.forEach(context -> add(context, result));
        return List.copyOf(result);
    }

    void add(CParser.AttributeSpecifierContext context, List<Attribute> result) {
        if (context.standardAttribute() != null) {
            add(context.standardAttribute(), result);
        } else {
            add(context.extensionAttribute(), result);
        }
    }

    void add(CParser.StandardAttributeContext context, List<Attribute> result) {
        context.attribute().forEach(attribute -> result.add(attribute(attribute)));
    }

    void add(CParser.ExtensionAttributeContext context, List<Attribute> result) {
        context.attribute().forEach(attribute -> result.add(attribute(attribute)));
    }

    private Attribute attribute(CParser.AttributeContext context) {
        String spelling = context.attributeWord().getLast().start.getText();
        var arguments = context.balancedParens();
        return new Attribute(name(spelling), arguments == null ? null : builder.inside(arguments));
    }

    /**
     * {@code __packed__} is {@code packed}; the keyword {@code _Noreturn} may come out of a macro named {@code
     * noreturn}.
     */
    public static String name(String spelling) {
        if (spelling.equals("_Noreturn")) {
            return "noreturn";
        }
        boolean underscored = spelling.length() > 4 && spelling.startsWith("__") && spelling.endsWith("__");
        return underscored ? spelling.substring(2, spelling.length() - 2) : spelling;
    }
}
