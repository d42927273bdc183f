package dev.gatun.generator.plan;

import dev.gatun.generator.preprocess.PpToken;
import dev.gatun.generator.syntax.Attribute;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What attributes of a declaration say about its Java side. */
final class Attributes {

    private Attributes() {}

    static boolean isDeprecated(List<Attribute> attributes) {
        return find(attributes, "deprecated") != null;
    }

    /** Whether a parameter's own attributes forbid null. */
    static boolean isNonNull(List<Attribute> attributes) {
        return find(attributes, "nonnull") != null || find(attributes, "_Nonnull") != null;
    }

    /** Indices from 0 of the parameters that a function's attributes forbid null for; of all, if it doesn't say which. */
    static Set<Integer> nonNullParameters(List<Attribute> attributes, int parameters) {
        Set<Integer> indices = new HashSet<>();
        for (Attribute attribute : attributes) {
            if (attribute.name().equals("nonnull")) {
                addIndices(attribute, parameters, indices);
            }
        }
        return indices;
    }

    private static void addIndices(Attribute attribute, int parameters, Set<Integer> indices) {
        if (attribute.arguments() == null || attribute.arguments().tokens().isEmpty()) {
            for (int i = 0; i < parameters; i++) {
                indices.add(i);
            }
            return;
        }
        for (PpToken token : attribute.arguments().tokens()) {
            String text = token.text();
            if (text.length() < 4 && !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9')) {
                indices.add(Integer.parseInt(text) - 1);
            }
        }
    }

    private static @Nullable Attribute find(List<Attribute> attributes, String name) {
        for (Attribute attribute : attributes) {
            if (attribute.name().equals(name)) {
                return attribute;
            }
        }
        return null;
    }
}
