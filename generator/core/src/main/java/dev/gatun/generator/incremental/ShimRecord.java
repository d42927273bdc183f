package dev.gatun.generator.incremental;

import dev.gatun.generator.GenerationResult;
import dev.gatun.generator.build.NativeBuild;
import dev.gatun.generator.build.NativeBuild.Source;
import dev.gatun.generator.build.NativeBuildBuilder;
import dev.gatun.generator.build.ShimStandard;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All that is needed to build the shim of recorded bindings.
 *
 * @param name of the library, without what platforms add
 * @param source relative to the output folder
 * @param library likewise; null if the run did not build it
 * @param command builds it in the folder that the generator ran in, for people
 * @param quoteFolders searched for headers in quotes: folders of the headers that were named as files
 * @param includeFolders searched before the system's
 * @param macros name to replacement
 * @param libraries names, or paths, of libraries that define the functions; archives among them
 * @param sources C and C++ files to compile into it
 * @param target triple
 * @param standard null for the compiler's default
 * @param sysroot null for the compiler's default
 */
public record ShimRecord(
        String name,
        Path source,
        @Nullable Path library,
        String command,
        List<Path> quoteFolders,
        List<Path> includeFolders,
        Map<String, String> macros,
        List<String> libraries,
        List<Path> sources,
        String target,
        @Nullable String standard,
        @Nullable Path sysroot) {

    /**
     * What makes its library.
     *
     * @param outputFolder of the bindings, absolute
     * @param folder that the generator ran in
     */
    public NativeBuildBuilder build(Path outputFolder, Path folder) {
        return NativeBuild.builder(name, folder, target)
                .sysroot(sysroot)
                .sources(List.of(Source.shim(outputFolder.resolve(source), quoteFolders)))
                .sources(sources.stream().map(Source::of).toList())
                .includeDirectories(includeFolders)
                .macros(macros)
                .libraries(libraries);
    }

    /** As in the run's result. */
    GenerationResult.Shim shim() {
        return new GenerationResult.Shim(source, library, command, target, quoteFolders);
    }

    /** Whether the shim is C++. */
    public boolean isCxx() {
        return ShimStandard.isCxx(source);
    }

    /** Flags that choose the standard, for the shim's language. */
    public List<String> standardFlags() {
        return ShimStandard.flags(source, standard);
    }
}
