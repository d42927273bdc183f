package dev.gatun.generator.toolchain;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts the models of C++'s standard library in the place of the real one. An implementation's headers are megabytes of what bindings
 * don't need, in a dialect of its own; shims are compiled with the real ones.
 */
final class ModelLibrary {

    private ModelLibrary() {}

    static Compiler in(Compiler compiler) {
        Toolchain told = compiler.toolchain();
        return new Compiler(
                compiler.command(),
                new Toolchain(told.target(), told.predefinedMacros(), in(told.systemIncludeDirectories())));
    }

    /** The folders with the models before all of them, and without the real library's. */
    static List<Path> in(List<Path> directories) {
        List<Path> result = new ArrayList<>();
        result.add(BuiltinHeaders.STANDARD_LIBRARY);
        directories.stream().filter(folder -> !isOfStandardLibrary(folder)).forEach(result::add);
        return List.copyOf(result);
    }

    /** libstdc++ and libc++ keep theirs below a folder {@code c++}; Microsoft's stand among the compiler's own. */
    private static boolean isOfStandardLibrary(Path folder) {
        for (Path name : folder) {
            if (name.toString().equals("c++")) {
                return true;
            }
        }
        return Files.isRegularFile(folder.resolve("bits/c++config.h"));
    }
}
