package dev.gatun.runtime.layout;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The many spellings of a target: compilers add vendors ({@code pc}, {@code unknown}), versions ({@code macosx11.0.0})
 * and have several names for one architecture or system.
 */
final class TargetTriple {

    private static final Pattern SHAPE = Pattern.compile("([a-z0-9_]+)(?:-([a-z0-9_.-]+))?");
    private static final Pattern LINUX = Pattern.compile("(?:[a-z0-9_]+-)?linux(?:-(?:gnu|musl)(?:[0-9.]+)?)?");
    private static final Pattern DARWIN = Pattern.compile("(?:apple-)?(?:darwin|macosx?)[0-9.]*");
    private static final Pattern WINDOWS = Pattern.compile("(?:(?:pc|unknown)-)?(?:windows|win32)(?:-msvc[0-9.]*)?");

    private static final Map<String, String> ARCHITECTURES =
            Map.of("x86_64", "x86_64", "amd64", "x86_64", "x64", "x86_64", "aarch64", "aarch64", "arm64", "aarch64");

    private TargetTriple() {}

    /** The name that {@link TargetAbi#triple()} has for the same target, null if it is none of the known ones. */
    static @Nullable String canonical(String spelling) {
        Matcher shape = SHAPE.matcher(spelling.toLowerCase(Locale.ROOT));
        String architecture = shape.matches() ? ARCHITECTURES.get(shape.group(1)) : null;
        String system = architecture == null ? null : system(shape.group(2));
        return system == null ? null : architecture + system;
    }

    /**
     * A spelling for the target of a JVM.
     *
     * @param system the JVM's {@code os.name}
     * @param architecture the JVM's {@code os.arch}
     */
    static String ofJvm(String system, String architecture) {
        String name = system.toLowerCase(Locale.ROOT);
        String rest = name.startsWith("mac") ? "darwin" : name.startsWith("windows") ? "windows" : name;
        return architecture + "-" + rest;
    }

    private static @Nullable String system(@Nullable String rest) {
        if (rest == null) {
            return null;
        }
        return LINUX.matcher(rest).matches()
                ? "-linux-gnu"
                : DARWIN.matcher(rest).matches()
                        ? "-apple-darwin"
                        : WINDOWS.matcher(rest).matches() ? "-pc-windows-msvc" : null;
    }
}
