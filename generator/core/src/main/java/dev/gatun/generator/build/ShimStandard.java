package dev.gatun.generator.build;

import dev.gatun.generator.toolchain.CompilerLanguage;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The standard that a shim is compiled by: that of the headers, but for C++ no earlier one than it is written in. */
public final class ShimStandard {

    /** What shims of C++ are written in. */
    static final String CXX_FLAG = "-std=gnu++17";

    private static final String OPTION = "-std=";

    private static final Set<String> EARLIER_CXX = Set.of(
            "c++98", "c++03", "c++0x", "c++11", "c++1y", "c++14", "gnu++98", "gnu++03", "gnu++0x", "gnu++11", "gnu++1y",
            "gnu++14");

    private ShimStandard() {}

    /** Whether the shim's source is C++. */
    public static boolean isCxx(Path source) {
        return SourceLanguage.of(source) == CompilerLanguage.CXX;
    }

    /**
     * The compiler's option for it.
     *
     * @param standard as compilers name it; null for the compiler's default
     */
    public static List<String> flags(Path source, @Nullable String standard) {
        if (standard == null) {
            return List.of();
        }
        return isCxx(source) && EARLIER_CXX.contains(standard) ? List.of(CXX_FLAG) : List.of(OPTION + standard);
    }

    /** The standard that a command line for a shim of C++ asks for, as it is written there, if the shim can't be compiled by it; null for none. */
    static @Nullable String tooEarly(List<String> command) {
        return command.stream()
                .filter(word -> word.startsWith(OPTION))
                .reduce((first, last) -> last)
                .filter(word -> EARLIER_CXX.contains(word.substring(OPTION.length())))
                .orElse(null);
    }

    /** What is missing on a command line for a shim of C++, whose compiler may have an earlier standard as its default. */
    static List<String> missing(List<String> command) {
        return command.stream().anyMatch(word -> word.startsWith(OPTION)) ? List.of() : List.of(CXX_FLAG);
    }
}
