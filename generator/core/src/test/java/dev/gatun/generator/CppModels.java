package dev.gatun.generator;

import dev.gatun.generator.model.cpp.CppModel;
import dev.gatun.generator.parse.cpp.CppDeclarationParser;
import dev.gatun.generator.preprocess.Language;
import dev.gatun.generator.preprocess.PreprocessedUnit;
import dev.gatun.generator.preprocess.Preprocessor;
import dev.gatun.generator.resolve.cpp.CppResolver;
import dev.gatun.generator.select.cpp.CppSelection;
import dev.gatun.generator.select.cpp.CppSelector;
import dev.gatun.generator.select.cpp.InstanceRequests;
import dev.gatun.generator.toolchain.CompilerLanguage;
import dev.gatun.generator.toolchain.Toolchains;
import dev.gatun.runtime.layout.TargetAbi;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Models and selections of C++ for tests, made by the real stages with our models of the standard library. */
public final class CppModels {

    private CppModels() {}

    /** Of C++ text. */
    public static CppModel of(String text) {
        return of(text, InstanceRequests.NONE);
    }

    private static CppModel of(String text, InstanceRequests instances) {
        try {
            Path folder = Files.createTempDirectory("gatun");
            Path header = Files.writeString(folder.resolve("test.hpp"), text);
            try {
                PreprocessedUnit unit = new Preprocessor(
                                Toolchains.of(CompilerLanguage.CXX, null, "c++20", null),
                                List.of(),
                                Map.of(),
                                Language.CPP)
                        .preprocess(List.of(header.toString()), InstanceRequests.PLACE, instances.text());
                return new CppResolver(TargetAbi.X86_64_LINUX).resolve(CppDeclarationParser.parse(unit), unit);
            } finally {
                Files.delete(header);
                Files.delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What of a header's text is selected by default. */
    public static CppSelection selected(String text) {
        return selected(text, InstanceRequests.NONE);
    }

    public static CppSelection selected(String text, InstanceRequests instances) {
        return CppSelector.select(of(text, instances), SelectionRequest.DEFAULT, instances);
    }
}
