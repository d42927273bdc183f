package dev.gatun.generator.resolve;

import dev.gatun.generator.syntax.Attribute;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Questions about lists of attributes. */
final class Attributes {

    private Attributes() {}

    static boolean has(List<Attribute> attributes, String name) {
        return find(attributes, name) != null;
    }

    static @Nullable Attribute find(List<Attribute> attributes, String name) {
        for (Attribute attribute : attributes) {
            if (attribute.name().equals(name)) {
                return attribute;
            }
        }
        return null;
    }

    /** The attributes of both, those that say the same once. */
    static List<Attribute> union(List<Attribute> first, List<Attribute> second) {
        if (second.isEmpty()) {
            return first;
        }
        List<Attribute> union = new ArrayList<>(first);
        for (Attribute attribute : second) {
            if (union.stream().noneMatch(other -> same(other, attribute))) {
                union.add(attribute);
            }
        }
        return union;
    }

    private static boolean same(Attribute a, Attribute b) {
        return a.name().equals(b.name()) && text(a).equals(text(b));
    }

    /** The tokens between the parentheses, joined; empty where there are none. */
    static String text(Attribute attribute) {
        if (attribute.arguments() == null) {
            return "";
        }
        StringBuilder text = new StringBuilder();
        attribute.arguments().tokens().forEach(token -> text.append(token.text()));
        return text.toString();
    }
}
