package dev.gatun.generator.build;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what linkers say of what is undefined: those of GNU (ld and gold), LLVM (and mold, which talks alike) and Apple. */
final class LinkerOutput {

    /** GNU ld, ahead of what it says of the function. */
    private static final Pattern IN_FUNCTION = Pattern.compile(".*\\bin function [`'](.*)':");

    private static final Pattern GOLD = Pattern.compile(".*:function (.+): error: undefined reference to '(.*)'");
    /** Behind it LLVM's says in lines of its own what refers to it. */
    private static final Pattern UNDEFINED = Pattern.compile(
            ".*\\bundefined (?:(?:hidden |protected )?symbol:|reference to|references to) [`']?([^`']+)'?.*");

    private static final Pattern LLVM_USER = Pattern.compile(">>> +.*:\\((.*)\\)(?: in archive .*)?");
    private static final Pattern APPLE = Pattern.compile(" +\"(.*)\", referenced from:");
    private static final Pattern APPLE_USER = Pattern.compile(" {6}(.*) in \\S+");
    /** What GNU ld finds in data belongs to no function, whichever it named before. */
    private static final Pattern DATA = Pattern.compile(".*:\\(\\.(?!text)[^)]*\\): undefined .*");
    /** What compilers split off a function. */
    private static final Pattern PART =
            Pattern.compile("(\\.(?:cold|part|isra|constprop|lto_priv)\\b.*| \\[clone .*)$");

    private final Map<String, Set<String>> users = new LinkedHashMap<>();
    private @Nullable String function;
    private @Nullable String name;

    private LinkerOutput() {}

    /** All that is undefined, in the order in which it is first told. */
    static List<Undefined> undefined(String output) {
        LinkerOutput reader = new LinkerOutput();
        CompilerOutput.lines(output).forEach(reader::read);
        List<Undefined> all = new ArrayList<>();
        reader.users.forEach((name, users) -> all.add(new Undefined(name, List.copyOf(users))));
        return all;
    }

    private void read(String line) {
        Matcher within = IN_FUNCTION.matcher(line);
        Matcher gold = GOLD.matcher(line);
        Matcher undefined = UNDEFINED.matcher(line);
        Matcher apple = APPLE.matcher(line);
        if (within.matches()) {
            function = within.group(1);
        } else if (gold.matches()) {
            add(gold.group(2), gold.group(1));
        } else if (undefined.matches()) {
            add(undefined.group(1), DATA.matcher(line).matches() ? null : function);
        } else if (apple.matches()) {
            add(apple.group(1), null);
        } else {
            readUser(line);
        }
    }

    private void readUser(String line) {
        Matcher llvm = LLVM_USER.matcher(line);
        Matcher apple = APPLE_USER.matcher(line);
        if (name != null && llvm.matches()) {
            add(name, llvm.group(1));
        } else if (name != null && apple.matches()) {
            // the names of C begin with another _ there
            add(name, apple.group(1).replaceFirst("^_", ""));
        }
    }

    private void add(String undefined, @Nullable String user) {
        name = undefined;
        Set<String> all = users.computeIfAbsent(CompilerOutput.cut(undefined), at -> new LinkedHashSet<>());
        if (user != null) {
            all.add(PART.matcher(user).replaceFirst(""));
        }
    }
}
