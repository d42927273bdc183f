package dev.gatun.generator.parse;

import dev.gatun.generator.preprocess.PpToken;
import dev.gatun.grammar.PreprocessingLexer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The value of {@code #pragma pack} at each place of a token list, as GCC ("Structure-Layout Pragmas") and MSVC have
 * it:
 * {@code pack(n)}, {@code pack()}, {@code pack(push[, label][, n])}, {@code pack(pop[, label][, n])}.
 */
public final class PackState {

    private static final Pattern PACK = Pattern.compile("\\s*pack\\s*\\(([^()]*)\\)\\s*");

    private record Saved(@Nullable String label, int value) {}

    /** Values by the index of the pragma that set them. */
    private final NavigableMap<Integer, Integer> values = new TreeMap<>();

    private final Deque<Saved> stack = new ArrayDeque<>();
    private int current;

    private PackState() {}

    public static PackState of(List<PpToken> tokens) {
        PackState state = new PackState();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).type() == PreprocessingLexer.PRAGMA) {
                state.apply(tokens.get(i).text());
                state.values.put(i, state.current);
            }
        }
        return state;
    }

    /** The value in force at a token: an alignment in bytes, 0 for none. */
    public int at(int index) {
        var entry = values.floorEntry(index);
        return entry == null ? 0 : entry.getValue();
    }

    private void apply(String pragma) {
        Matcher matcher = PACK.matcher(pragma);
        if (!matcher.matches()) {
            return;
        }
        List<String> arguments = new ArrayList<>();
        for (String argument : matcher.group(1).split(",", -1)) {
            arguments.add(argument.strip());
        }
        switch (arguments.getFirst()) {
            case "push" -> {
                stack.push(new Saved(label(arguments), current));
                setFrom(arguments);
            }
            case "pop" -> {
                pop(label(arguments));
                setFrom(arguments);
            }
            case "" -> current = 0;
            default -> current = alignment(arguments.getFirst());
        }
    }

    private static @Nullable String label(List<String> arguments) {
        for (String argument : arguments.subList(1, arguments.size())) {
            if (!argument.isEmpty() && Character.isJavaIdentifierStart(argument.charAt(0))) {
                return argument;
            }
        }
        return null;
    }

    private void setFrom(List<String> arguments) {
        String last = arguments.getLast();
        if (arguments.size() > 1 && !last.isEmpty() && Character.isDigit(last.charAt(0))) {
            current = alignment(last);
        }
    }

    /** Takes entries off the stack up to the one with the label; without such an entry nothing happens. */
    private void pop(@Nullable String label) {
        if (label != null && stack.stream().noneMatch(saved -> label.equals(saved.label()))) {
            return;
        }
        while (!stack.isEmpty()) {
            Saved saved = stack.pop();
            current = saved.value();
            if (label == null || label.equals(saved.label())) {
                return;
            }
        }
    }

    /** A power of two up to 16; anything else leaves the value as it is, as compilers do (they warn). */
    private int alignment(String text) {
        return switch (text) {
            case "0" -> 0;
            case "1" -> 1;
            case "2" -> 2;
            case "4" -> 4;
            case "8" -> 8;
            case "16" -> 16;
            default -> current;
        };
    }
}
