package dev.gatun.generator.plan.cpp;

import dev.gatun.generator.SelectionRequest;
import dev.gatun.generator.model.cpp.CppModel;
import dev.gatun.generator.parse.cpp.CppDeclarationParser;
import dev.gatun.generator.plan.ShimPlan.Include;
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
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * A library of C++ as its users include it.
 *
 * @param name for people and for a Java package
 * @param distributionPackage that has the headers
 * @param folder below the system's include folder that has to be searched, too; empty for none
 */
record CppLibrary(String name, String distributionPackage, String folder, List<String> headers) {

    static CppLibrary of(String name, String distributionPackage, String folder, String... headers) {
        return new CppLibrary(name, distributionPackage, folder, Arrays.asList(headers));
    }

    /** What a user gets without a configuration. */
    CppSelection selection() {
        PreprocessedUnit unit = new Preprocessor(
                        Toolchains.of(CompilerLanguage.CXX, null, "c++17", null),
                        folder.isEmpty() ? List.of() : List.of(Path.of("/usr/include", folder)),
                        Map.of(),
                        Language.CPP)
                .preprocess(headers);
        CppModel model = new CppResolver(TargetAbi.X86_64_LINUX).resolve(CppDeclarationParser.parse(unit), unit);
        return CppSelector.select(model, SelectionRequest.DEFAULT, InstanceRequests.NONE);
    }

    CppPlan plan(CppSelection selection) {
        return CppPlanner.plan(
                selection,
                new CppPlanOptions(
                        "org." + name,
                        headers.getFirst(),
                        name + "_h",
                        name + "_shim",
                        headers.stream()
                                .map(header -> new Include(header, false))
                                .toList(),
                        List.of()));
    }

    /** The installed version of the package; empty where the distribution doesn't say. */
    String version() {
        try {
            Process process = new ProcessBuilder("dpkg-query", "-W", "-f", "${Version}", distributionPackage)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            System.err.println("no version of " + distributionPackage + ": " + e.getMessage());
            return "";
        }
    }
}
