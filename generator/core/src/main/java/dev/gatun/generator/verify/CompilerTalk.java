package dev.gatun.generator.verify;

import dev.gatun.generator.emit.c.Assumption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What GCC or Clang said of a program.
 *
 * @param rejected assumptions whose lines are in error, with the first message of each
 * @param elsewhere errors in other places: the headers'
 */
record CompilerTalk(Map<Assumption, String> rejected, List<String> elsewhere) {

    private static final Pattern ERROR = Pattern.compile("^(.*?):(\\d+)(?::\\d+)?: (?:fatal )?error: (.*)$");

    /** Both name the type of the declaration before, in quotes. */
    private static final Pattern TYPE = Pattern.compile(
            "'gatun_type_(\\d+)' with " + "(?:type|a different type: '[^']*' vs) '([^']*)'(?: [({]aka '([^']*)'[)}])?");

    static CompilerTalk of(String text, String program, Map<Integer, Assumption> lines) {
        Map<Assumption, String> rejected = new HashMap<>();
        List<String> elsewhere = new ArrayList<>();
        for (String line : text.lines().toList()) {
            Matcher matcher = ERROR.matcher(line);
            if (matcher.matches()) {
                Assumption assumption =
                        matcher.group(1).equals(program) ? lines.get(Integer.parseInt(matcher.group(2))) : null;
                if (assumption == null) {
                    elsewhere.add(line);
                } else {
                    rejected.putIfAbsent(assumption, matcher.group(3));
                }
            }
        }
        return new CompilerTalk(rejected, elsewhere);
    }

    /** The types in messages about pointers {@code gatun_type_N} that are declared twice, by N. */
    static Map<Integer, String> types(String text) {
        Map<Integer, String> types = new HashMap<>();
        Matcher matcher = TYPE.matcher(text);
        while (matcher.find()) {
            String type = pointee(matcher.group(2));
            String meant = matcher.group(3);
            // a name alone says nothing where it is the name that is asked about
            boolean name = type.chars().allMatch(Character::isJavaIdentifierPart);
            types.putIfAbsent(Integer.parseInt(matcher.group(1)), name && meant != null ? pointee(meant) : type);
        }
        return types;
    }

    /** Takes the outermost star off a pointer's spelling. */
    private static String pointee(String pointer) {
        int nested = pointer.indexOf("(*)");
        if (nested >= 0) {
            String rest = pointer.substring(nested + 3);
            String start = pointer.substring(0, nested).stripTrailing();
            return start + (rest.startsWith("[") || start.endsWith("*") ? "" : " ") + rest;
        }
        return pointer.endsWith("*")
                ? pointer.substring(0, pointer.length() - 1).stripTrailing()
                : pointer;
    }
}
