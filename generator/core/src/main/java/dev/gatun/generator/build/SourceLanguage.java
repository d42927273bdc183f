package dev.gatun.generator.build;

import dev.gatun.generator.toolchain.CompilerLanguage;
import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the name of a source says of its language. */
final class SourceLanguage {

    private static final Set<String> CXX = Set.of(".cc", ".cpp", ".cxx", ".c++", ".C");

    private SourceLanguage() {}

    /** Null for a name that says nothing. */
    static @Nullable CompilerLanguage of(Path file) {
        String name = String.valueOf(file.getFileName());
        String ending = name.substring(Math.max(0, name.lastIndexOf('.')));
        return ending.equals(".c") ? CompilerLanguage.C : CXX.contains(ending) ? CompilerLanguage.CXX : null;
    }
}
