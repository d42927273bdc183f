package dev.gatun.generator.documentation;

import java.util.List;
import java.util.Set;

/** Knows comments that document no declaration: licences, banners of sections, marks for tools, code that is switched off. */
final class Meaningless {

    private static final int MAX_BANNER_LINES = 3;
    private static final int MIN_BANNER_RULE = 8;

    private static final List<String> LICENCE = List.of(
            "Copyright (",
            "Copyright \u00a9",
            "SPDX-License-Identifier",
            "Permission is hereby granted",
            "Redistribution and use in source",
            "GNU General Public License",
            "GNU Lesser General Public",
            "GNU Library General Public",
            "Licensed under the");

    /** Commands of comments that describe a file, or a group of declarations. */
    private static final Set<String> ELSEWHERE =
            Set.of("file", "defgroup", "addtogroup", "weakgroup", "name", "mainpage", "page", "dir");

    private Meaningless() {}

    static boolean is(String comment, List<Line> lines) {
        return lines.stream().noneMatch(line -> line.text().chars().anyMatch(Character::isLetterOrDigit))
                || isAccess(lines)
                || isGroup(lines)
                || isLicence(comment)
                || lines.stream().anyMatch(Meaningless::isElsewhere)
                || (!isDocumentation(comment) && (isBanner(comment, lines) || isCode(lines)));
    }

    /** Whether the comment is marked as documentation. */
    private static boolean isDocumentation(String comment) {
        boolean marked = comment.startsWith("/*!") || comment.startsWith("///") || comment.startsWith("//!");
        boolean stars = comment.startsWith("/**") && !comment.startsWith("/***");
        return marked || stars;
    }

    /** gtk-doc's {@code < private >}, whose first bracket may have been taken for the mark of a comment that points back. */
    private static boolean isAccess(List<Line> lines) {
        if (lines.size() != 1 || !lines.getFirst().text().endsWith(">")) {
            return false;
        }
        String text = lines.getFirst().text();
        String word =
                text.substring(text.startsWith("<") ? 1 : 0, text.length() - 1).strip();
        return word.equals("private") || word.equals("public") || word.equals("protected");
    }

    /** Doxygen's marks for the start and the end of a group, by themselves. */
    private static boolean isGroup(List<Line> lines) {
        String text = lines.getFirst().text();
        return lines.size() == 1
                && text.length() == 2
                && "@\\".indexOf(text.charAt(0)) >= 0
                && "{}".contains(text.substring(1));
    }

    private static boolean isLicence(String comment) {
        return LICENCE.stream().anyMatch(comment::contains);
    }

    private static boolean isElsewhere(Line line) {
        String text = line.text();
        if (text.startsWith("SECTION:")) {
            return true;
        }
        if (text.length() < 2 || (text.charAt(0) != '@' && text.charAt(0) != '\\')) {
            return false;
        }
        String word = Words.commandAt(text, 1);
        return ELSEWHERE.contains(word) && !text.startsWith(word + ":", 1);
    }

    /** A few words between lines of dashes or the like, or with such on both sides. */
    private static boolean isBanner(String comment, List<Line> lines) {
        long words =
                lines.stream().filter(line -> !line.isBlank() && !line.isRule()).count();
        if (words > MAX_BANNER_LINES) {
            return false;
        }
        boolean ruled =
                lines.stream().anyMatch(line -> line.isRule() && line.text().length() >= MIN_BANNER_RULE)
                        || comment.startsWith("/" + "*".repeat(MIN_BANNER_RULE))
                        || comment.startsWith("/*" + "=".repeat(MIN_BANNER_RULE))
                        || comment.startsWith("/*" + "-".repeat(MIN_BANNER_RULE));
        return ruled || (words == 1 && isFlanked(lines.getFirst().text()));
    }

    /** {@code --- functions ---} */
    private static boolean isFlanked(String text) {
        if (text.length() < 5) {
            return false;
        }
        char c = text.charAt(0);
        String rule = String.valueOf(c).repeat(2);
        return "-=*#~+".indexOf(c) >= 0 && text.startsWith(rule) && text.endsWith(rule);
    }

    private static boolean isCode(List<Line> lines) {
        boolean certain = false;
        for (Line line : lines) {
            String text = line.text();
            boolean directive = text.startsWith("#define ") || text.startsWith("#if") || text.startsWith("#include ");
            boolean statement = text.endsWith(");") || text.endsWith("};") || text.equals("{") || text.equals("}");
            statement |= text.startsWith("}") && text.endsWith(";");
            certain |= directive || statement;
            boolean possible = directive
                    || statement
                    || line.isBlank()
                    || text.startsWith("#e")
                    || text.endsWith(";")
                    || text.endsWith(",")
                    || text.endsWith("{")
                    || text.endsWith("\\");
            if (!possible) {
                return false;
            }
        }
        return certain;
    }
}
