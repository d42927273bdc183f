package dev.gatun.generator.plan;

import dev.gatun.generator.preprocess.PpToken;
import dev.gatun.generator.syntax.Attribute;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What attributes of a declaration say about its Java side. */
public final class Attributes {

    /** Families of functions whose formats compilers know. */
    private static final Set<String> FORMATS = Set.of("printf", "scanf", "strftime", "strfmon");

    private Attributes() {}

    /** What {@code deprecated("text")} says, empty where it says nothing; null without the attribute. */
    public static @Nullable String deprecation(List<Attribute> attributes) {
        Attribute attribute = find(attributes, "deprecated");
        if (attribute == null) {
            return null;
        }
        StringBuilder message = new StringBuilder();
        for (PpToken token : attribute.arguments() == null
                ? List.<PpToken>of()
                : attribute.arguments().tokens()) {
            String text = token.text();
            if (text.equals(",")) {
                break;
            }
            if (text.length() >= 2 && text.startsWith("\"") && text.endsWith("\"")) {
                message.append(text, 1, text.length() - 1);
            }
        }
        return message.toString().replace("\\\"", "\"").replace("\\n", " ").strip();
    }

    /** Whether a caller has to look at what a function returns. */
    static boolean mustUseResult(List<Attribute> attributes) {
        return find(attributes, "warn_unused_result") != null || find(attributes, "nodiscard") != null;
    }

    /** Whether a function never returns null. */
    public static boolean returnsNonNull(List<Attribute> attributes) {
        return find(attributes, "returns_nonnull") != null || find(attributes, "_Nonnull") != null;
    }

    /** What attributes of a function tell its callers, in sentences. */
    static List<String> notes(List<Attribute> attributes) {
        List<String> notes = new ArrayList<>();
        if (find(attributes, "noreturn") != null || find(attributes, "_Noreturn") != null) {
            notes.add("Does not return.");
        }
        Attribute format = find(attributes, "format");
        if (format != null
                && format.arguments() != null
                && !format.arguments().tokens().isEmpty()) {
            String kind = format.arguments().tokens().getFirst().text().replaceAll("^_*(gnu_)?|_*$", "");
            if (FORMATS.contains(kind)) {
                notes.add("The format and the arguments are those of " + kind + ".");
            }
        }
        return notes;
    }

    /** Whether a parameter's own attributes forbid null. */
    public static boolean isNonNull(List<Attribute> attributes) {
        return find(attributes, "nonnull") != null || find(attributes, "_Nonnull") != null;
    }

    /** Indices from 0 of the parameters that a function's attributes forbid null for; of all, if it doesn't say which. */
    public static Set<Integer> nonNullParameters(List<Attribute> attributes, int parameters) {
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
