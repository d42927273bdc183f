package dev.gatun.generator.build;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which function of a C++ shim each error is about. Templates fail in headers: compilers then tell how they got there, GCC before the error,
 * Clang behind it.
 */
final class ShimErrors {

    private static final Pattern MEMBER = Pattern.compile("(?:GATUN_EXPORT .*?|// )(gatun_\\w+)(?:\\(.*|: .*)");
    private static final Pattern PLACED = Pattern.compile("(.+?):(\\d+):(?:\\d+:)?\\s+(.*)", Pattern.DOTALL);
    private static final Pattern BEGINS = Pattern.compile(".+: (?:In|At) .+[:']");
    private static final Pattern ERROR = Pattern.compile("(?:fatal )?error: .*", Pattern.DOTALL);
    /** Of GCC, and of Clang. */
    private static final Pattern ON_THE_WAY =
            Pattern.compile("required (?:from|by) .*|note: .*requested here", Pattern.DOTALL);

    /** GCC says why it can't use an overload in errors of their own, behind a note. */
    private static final Pattern UNFIT =
            Pattern.compile("note:\\s+template argument deduction/substitution failed:", Pattern.DOTALL);

    private static final Pattern SUBSTITUTES = Pattern.compile(".+: In substitution of .+[:']");

    private final String shimFile;
    private final List<@Nullable String> members;
    private final List<Found> found = new ArrayList<>();
    private @Nullable String context;
    private int errors;
    /** Whether what follows tells more of the error that was there last. */
    private boolean explains;

    /**
     * @param symbol of the function that has to go; null where the error is nobody's
     * @param index of the error among all
     */
    record Found(@Nullable String symbol, int index) {}

    /** @param shimFile without folders */
    ShimErrors(String shimFile, String shim) {
        this.shimFile = shimFile;
        this.members = members(shim);
    }

    /** For each line, what it belongs to. */
    private static List<@Nullable String> members(String shim) {
        List<@Nullable String> members = new ArrayList<>();
        String current = null;
        for (String line : shim.lines().toList()) {
            Matcher member = MEMBER.matcher(line);
            if (member.matches()) {
                current = member.group(1);
            }
            members.add(current);
            if (line.equals("}") || line.equals("};")) {
                current = null;
            }
        }
        return members;
    }

    /** One for each error, in their order. */
    List<Found> of(List<String> lines) {
        for (String line : lines) {
            Matcher placed = PLACED.matcher(line);
            if (BEGINS.matcher(line).matches()) {
                explains &= SUBSTITUTES.matcher(line).matches();
                context = explains ? context : null;
            } else if (placed.matches()) {
                read(placed.group(3), member(placed.group(1), placed.group(2)));
            }
        }
        return found;
    }

    private void read(String text, @Nullable String member) {
        boolean onTheWay = ON_THE_WAY.matcher(text).matches();
        if (explains && onTheWay) {
            return;
        }
        if (ERROR.matcher(text).matches()) {
            String about = member == null ? context : member;
            found.add(new Found(explains && !found.isEmpty() ? found.getLast().symbol() : about, errors++));
            explains = false;
            return;
        }
        explains = UNFIT.matcher(text).matches();
        if (member != null && onTheWay) {
            if (text.startsWith("required")) {
                context = member;
            } else if (!found.isEmpty() && found.getLast().symbol() == null) {
                found.set(found.size() - 1, new Found(member, errors - 1));
            }
        }
    }

    private @Nullable String member(String file, String line) {
        boolean inShim = CompilerOutput.isNamed(file, shimFile);
        int number = line.length() > 8 ? 0 : Integer.parseInt(line);
        return inShim && number > 0 && number <= members.size() ? members.get(number - 1) : null;
    }
}
