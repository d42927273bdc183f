package dev.gatun.generator.preprocess;

import dev.gatun.generator.toolchain.CompilerLanguage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The language whose keywords and predefined macros hold. */
public enum Language {
    C(CompilerLanguage.C),
    CPP(CompilerLanguage.CXX);

    private static final List<String> ENDINGS_OF_CPP = List.of(".hpp", ".hh", ".hxx", ".h++");

    private final CompilerLanguage compilers;

    Language(CompilerLanguage compilers) {
        this.compilers = compilers;
    }

    /** What is known of its compilers. */
    public CompilerLanguage compilers() {
        return compilers;
    }

    /** The language of a name, {@code c} or {@code c++}; null if it is neither. */
    public static @Nullable Language named(String name) {
        return switch (name) {
            case "c" -> C;
            case "c++" -> CPP;
            default -> null;
        };
    }

    /** Whether a header's name ends as no header of C does. */
    public static boolean isNameOfCpp(String header) {
        return ENDINGS_OF_CPP.stream().anyMatch(header::endsWith);
    }
}
