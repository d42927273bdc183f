package dev.gatun.generator.emit.cpp;

import dev.gatun.generator.plan.cpp.Codec;
import dev.gatun.generator.plan.cpp.JavaName;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The text of a shim behind its includes, as it grows, and the helpers that it uses. A section is what adds to it. */
final class ShimText {

    private static final String INDENT = "    ";
    private static final Pattern LARGEST = Pattern.compile("\\b(?:9[3-9]\\d{17}|1\\d{19})\\b");

    private final StringBuilder out = new StringBuilder(4096);
    private final Set<Helper> helpers = EnumSet.of(Helper.EXPORT);
    private final Set<JavaName> objects = new LinkedHashSet<>();
    private final Set<String> heads = new HashSet<>();

    /** Has a helper written before all sections. */
    void need(Helper helper) {
        if (helpers.add(helper)) {
            helper.needed().forEach(this::need);
        }
    }

    /** Has what is needed to write and read a value written before all sections. */
    void need(Codec codec) {
        new ValueParts(this::need, objects::add).add(codec);
    }

    /** The classes of objects that are parts of values. */
    Set<JavaName> objects() {
        return objects;
    }

    Set<Helper> helpers() {
        return helpers;
    }

    void title(String title) {
        out.append("\n/* ").append(printable(title)).append(" */\n");
    }

    void line(String line) {
        out.append(suffixed(line)).append('\n');
    }

    /**
     * An exported function. What was written before is not written again.
     *
     * @param comment what it is for, in C++'s words
     * @param head result, name and parameters
     * @param catches whether what it throws has to be caught
     * @param zero what is returned after an exception: {@code return {};}, or nothing in a function that returns nothing
     */
    void function(String comment, String head, List<String> body, boolean catches, String zero) {
        if (!heads.add(head)) {
            return;
        }
        out.append("\n// ").append(printable(comment)).append('\n');
        out.append("GATUN_EXPORT ").append(head).append(" noexcept {\n");
        if (catches) {
            need(Helper.TRYCATCH);
            out.append(INDENT).append("try {\n");
            body.forEach(line -> statement(INDENT + INDENT, line));
            out.append(INDENT).append("} catch (...) {\n");
            statement(INDENT + INDENT, "gatun::caught();");
            if (!zero.isEmpty()) {
                statement(INDENT + INDENT, zero);
            }
            out.append(INDENT).append("}\n");
        } else {
            body.forEach(line -> statement(INDENT, line));
        }
        out.append("}\n");
    }

    private void statement(String indent, String line) {
        out.append(indent).append(suffixed(line)).append('\n');
    }

    /** Compilers warn of a number above all signed types that doesn't say so ([lex.icon]/3): {@code std::dynamic_extent} is one. */
    private static String suffixed(String line) {
        return LARGEST.matcher(line).replaceAll("$0u");
    }

    @Override
    public String toString() {
        return out.toString();
    }

    /** Names and signatures may have any character; none may end the comment, or be a line of its own. */
    static String printable(String text) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ends = (c == '/' && i > 0 && text.charAt(i - 1) == '*') || c == '\\' || c == '?';
            plain.append(c >= ' ' && c < 0x7f && !ends ? c : '_');
        }
        return plain.toString();
    }
}
