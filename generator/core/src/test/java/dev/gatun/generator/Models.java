package dev.gatun.generator;

import dev.gatun.generator.model.Model;
import dev.gatun.generator.parse.CDeclarationParser;
import dev.gatun.generator.preprocess.Language;
import dev.gatun.generator.preprocess.PreprocessedUnit;
import dev.gatun.generator.preprocess.Preprocessor;
import dev.gatun.generator.resolve.Resolver;
import dev.gatun.generator.syntax.SyntaxTree;
import dev.gatun.generator.toolchain.Toolchain;
import dev.gatun.generator.toolchain.Toolchains;
import dev.gatun.runtime.layout.TargetAbi;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Models for tests, made by the real stages before resolving. */
public final class Models {

    private Models() {}

    /** A header's model together with what the earlier stages said. */
    public record Resolved(PreprocessedUnit unit, SyntaxTree tree, Model model) {}

    /** Of C text; no compiler is asked. */
    public static Model of(String text) {
        return of(text, PREDEFINED);
    }

    /** Of C text, read with predefined macros. */
    public static Model of(String text, String predefined) {
        return of(text, new Toolchain("x86_64-linux-gnu", predefined, List.of()), TargetAbi.X86_64_LINUX);
    }

    /** Of C text, for a target. */
    public static Model of(String text, Toolchain toolchain, TargetAbi abi) {
        try {
            Path folder = Files.createTempDirectory("gatun");
            Path header = Files.writeString(folder.resolve("test.h"), text);
            try {
                return resolve(header.toString(), toolchain, abi).model();
            } finally {
                Files.delete(header);
                Files.delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final String PREDEFINED = "#define __STDC_VERSION__ 201710L\n#define __GNUC__ 12\n";

    /** Of a header of the machine, with the host's toolchain. */
    public static Resolved ofHeader(String header) {
        return resolve(header, Toolchains.forTarget(null), TargetAbi.X86_64_LINUX);
    }

    private static Resolved resolve(String header, Toolchain toolchain, TargetAbi abi) {
        PreprocessedUnit unit =
                new Preprocessor(toolchain, List.of(), Map.of(), Language.C).preprocess(List.of(header));
        SyntaxTree tree = CDeclarationParser.parse(unit);
        return new Resolved(unit, tree, new Resolver(abi).resolve(tree, unit));
    }
}
