package dev.gatun.generator.plan.naming;

import dev.gatun.generator.config.Entry;
import dev.gatun.generator.config.NamingRule;
import dev.gatun.generator.config.NamingRule.Style;
import dev.gatun.generator.diagnostic.Diagnostic;
import dev.gatun.generator.diagnostic.DiagnosticKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the user wants names of C to become. Where two things would have one name, or one that Java has a use for, the first keeps it and the
 * other stays as in C.
 *
 * <pre>
 * C entity                     strip-prefix    style: java            sqlite3_column_text, sqlite3_stmt, SQLITE_ROW
 * ---------------------------  --------------  ---------------------  ---------------------------------------------
 * function, variable           yes             lowerCamel             columnText
 * record, enum, callback       yes             UpperCamel, no _t      Stmt
 * field, parameter             no              lowerCamel
 * macro, untagged enum's one   yes             as it is               ROW, with strip-prefix: SQLITE_
 * constant of an enum          yes             without the words that
 *                                              all begin with
 * </pre>
 */
public final class Renaming {

    private final NamingRule rule;
    private final List<String> collisions = new ArrayList<>();
    private final Set<String> used = new HashSet<>();

    /** Wishes of one run. */
    public Renaming(NamingRule rule) {
        this.rule = rule;
    }

    /** A function or a variable. */
    public String function(String name) {
        return lowerCamel(stripped(name));
    }

    /** A class. */
    public String type(String name) {
        String bare = stripped(name);
        if (rule.style() == Style.C) {
            return bare;
        }
        String upper = joined(bare.endsWith("_t") && bare.length() > 2 ? bare.substring(0, bare.length() - 2) : bare);
        return upper.isEmpty() ? bare : capitalized(upper);
    }

    /** A field or a parameter. */
    public String member(String name) {
        return lowerCamel(name);
    }

    /** A constant that belongs to no enum with a name. */
    public String constant(String name) {
        return stripped(name);
    }

    /** Allocates the name of a function or variable. */
    public String function(NameScope scope, String name) {
        return allocate(scope, function(name), name);
    }

    /** Allocates the name of a class. */
    String type(NameScope scope, String name) {
        return allocate(scope, type(name), name);
    }

    /** Allocates the name of a field's accessors. */
    public String member(NameScope scope, String name) {
        return allocate(scope, member(name), name);
    }

    /** Allocates the name of a constant in the header class. */
    public String constant(NameScope scope, String name) {
        return allocate(scope, constant(name), name);
    }

    /**
     * Allocates the name of an enum's constant.
     *
     * @param prefix {@link #commonPrefix} of the enum's constants
     */
    public String enumConstant(NameScope scope, String name, String prefix) {
        return allocate(scope, prefix.isEmpty() ? stripped(name) : name.substring(prefix.length()), name);
    }

    private String allocate(NameScope scope, String wanted, String name) {
        if (wanted.equals(name) || scope.isFree(wanted)) {
            return scope.allocate(wanted);
        }
        String allocated = scope.allocate(name);
        collisions.add("'" + name + "' is '" + allocated + "' in Java: '" + wanted + "' is taken");
        return allocated;
    }

    /** The words that all names of an enum's constants begin with, and that can be left out; empty for the style of C. */
    public String commonPrefix(List<String> names) {
        if (rule.style() == Style.C || names.size() < 2) {
            return "";
        }
        String first = names.getFirst();
        int end = first.length();
        for (String name : names) {
            int common = 0;
            while (common < Math.min(end, name.length()) && first.charAt(common) == name.charAt(common)) {
                common++;
            }
            end = common;
        }
        for (end = first.lastIndexOf('_', end - 1) + 1; end > 0; end = first.lastIndexOf('_', end - 2) + 1) {
            int length = end;
            if (names.stream().allMatch(name -> isName(name, length))) {
                return first.substring(0, end);
            }
        }
        return "";
    }

    private static boolean isName(String name, int from) {
        return name.length() > from && Character.isJavaIdentifierStart(name.charAt(from)) && name.charAt(from) != '_';
    }

    /** Without the longest of the prefixes. */
    private String stripped(String name) {
        @Nullable String longest = null;
        for (Entry entry : rule.prefixes()) {
            String prefix = entry.text();
            if (name.startsWith(prefix) && (longest == null || prefix.length() > longest.length())) {
                used.add(prefix);
                longest = isName(name, prefix.length()) ? prefix : longest;
            }
        }
        return longest == null ? name : name.substring(longest.length());
    }

    private String lowerCamel(String name) {
        if (rule.style() == Style.C) {
            return name;
        }
        String joined = joined(name);
        return joined.isEmpty() ? name : joined;
    }

    /** Words without underscores between them, the first in lower case; empty if there is none. */
    private static String joined(String name) {
        StringBuilder joined = new StringBuilder();
        for (String word : name.split("_", -1)) {
            boolean upper = word.equals(word.toUpperCase(Locale.ROOT));
            String calm = upper ? word.toLowerCase(Locale.ROOT) : word;
            if (!word.isEmpty()) {
                joined.append(joined.isEmpty() ? decapitalized(calm) : capitalized(calm));
            }
        }
        boolean valid = !joined.isEmpty() && Character.isJavaIdentifierStart(joined.charAt(0));
        return valid ? joined.toString() : "";
    }

    private static String capitalized(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    /** As in {@code getURL}, {@code urlDecode} for {@code URLDecode}. */
    private static String decapitalized(String word) {
        int upper = 0;
        while (upper < word.length() && Character.isUpperCase(word.charAt(upper))) {
            upper++;
        }
        int lowered = upper > 1 && upper < word.length() ? upper - 1 : upper;
        return word.substring(0, lowered).toLowerCase(Locale.ROOT) + word.substring(lowered);
    }

    /** Names that stayed as in C, and prefixes that no name has. */
    public List<Diagnostic> diagnostics() {
        List<Diagnostic> diagnostics = new ArrayList<>();
        Entry first = rule.prefixes().isEmpty() ? Entry.of("") : rule.prefixes().getFirst();
        for (String collision : collisions) {
            diagnostics.add(
                    new Diagnostic(DiagnosticKind.NAME_TAKEN, collision, first.position(), first.length(), null));
        }
        for (Entry prefix : rule.prefixes()) {
            if (!used.contains(prefix.text())) {
                diagnostics.add(new Diagnostic(
                        DiagnosticKind.UNKNOWN_NAME,
                        "no name in the headers starts with '" + prefix.text() + "'",
                        prefix.position(),
                        prefix.length(),
                        "letter case counts"));
            }
        }
        return diagnostics;
    }
}
