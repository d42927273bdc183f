package dev.gatun.generator.use;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The names that Java sources mention and that could be those of bindings, by what they could be there. Each set has what it must have and
 * more: a name says nothing of the type that it is a member of.
 *
 * @param calls methods of the header class: functions, variables
 * @param fields fields of the header class: constants
 * @param types classes
 * @param members methods of objects: fields of records
 */
public record UsedNames(
        SortedSet<String> calls, SortedSet<String> fields, SortedSet<String> types, SortedSet<String> members) {

    /** No use. */
    public static final UsedNames NONE = new UsedNames(
            Collections.emptySortedSet(),
            Collections.emptySortedSet(),
            Collections.emptySortedSet(),
            Collections.emptySortedSet());

    public UsedNames {
        calls = copy(calls);
        fields = copy(fields);
        types = copy(types);
        members = copy(members);
    }

    private static SortedSet<String> copy(Collection<String> names) {
        return Collections.unmodifiableSortedSet(new TreeSet<>(names));
    }

    /**
     * Those that could make a difference.
     *
     * @param vocabulary lines as {@link #lines} has them, of {@linkplain #stem stems}; with a star behind the first word, of beginnings
     */
    public UsedNames among(Collection<String> vocabulary) {
        Set<String> known = new HashSet<>(vocabulary);
        List<String> beginnings =
                vocabulary.stream().filter(line -> line.contains("* ")).toList();
        return new UsedNames(
                among("call", calls, known, beginnings),
                among("field", fields, known, beginnings),
                among("type", types, known, beginnings),
                among("member", members, known, beginnings));
    }

    private static SortedSet<String> among(
            String role, SortedSet<String> names, Set<String> known, List<String> beginnings) {
        SortedSet<String> among = new TreeSet<>();
        for (String name : names) {
            String stem = stem(name);
            if (known.contains(role + " " + stem)
                    || beginnings.stream().anyMatch(beginning -> (role + "* " + stem).startsWith(beginning))) {
                among.add(name);
            }
        }
        return among;
    }

    /** A name without the underscores at its end, which make it differ from others. */
    public static String stem(String name) {
        int end = name.length();
        while (end > 1 && name.charAt(end - 1) == '_') {
            end--;
        }
        return name.substring(0, end);
    }

    /** All of it as text, the same for the same names: what a run depends on, in place of the sources. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        calls.forEach(name -> lines.add("call " + name));
        fields.forEach(name -> lines.add("field " + name));
        types.forEach(name -> lines.add("type " + name));
        members.forEach(name -> lines.add("member " + name));
        return lines;
    }
}
