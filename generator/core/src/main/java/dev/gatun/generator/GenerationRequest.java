package dev.gatun.generator;

import dev.gatun.generator.config.Configuration;
import dev.gatun.generator.preprocess.Language;
import dev.gatun.generator.source.SourceFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What to generate; all a front has to build.
 *
 * @param headers as the user wrote them: paths, or names to look up on the include path
 * @param targetPackage Java package, empty for the unnamed one
 * @param outputFolder root of the source tree to write
 * @param headerClassName null for the default: the first header's file name with other characters than Java's replaced by {@code _}
 * @param libraries names, or paths, of the libraries that define the functions; empty: the C library and what the process has loaded
 * @param includeDirectories searched before the system's
 * @param macros name to replacement, in order
 * @param packages names of packages whose folders, macros and libraries {@code pkg-config} tells, each with a version's bound if need be
 * @param selection which declarations to bind
 * @param target target triple, null for the host's
 * @param givenLanguage of the headers; null for what {@link #language()} makes of the standard and the headers' names
 * @param standard of the language, as compilers name it ({@code gnu17}, {@code c++20}); null for the host compiler's default
 * @param sysroot folder that stands for the target's root, for its C library's headers; null for the compiler's own
 * @param shim of what has no symbol of its own, or types that the linker can't pass
 * @param configuration idioms of the library
 * @param configurationFile which the configuration was read from; null for none
 * @param usedBy folders of Java sources, and single files: of what is selected only what they mention is bound. Empty for all of it
 */
public record GenerationRequest(
        List<String> headers,
        String targetPackage,
        Path outputFolder,
        @Nullable String headerClassName,
        List<String> libraries,
        List<Path> includeDirectories,
        Map<String, String> macros,
        List<String> packages,
        SelectionRequest selection,
        @Nullable String target,
        @Nullable Language givenLanguage,
        @Nullable String standard,
        @Nullable Path sysroot,
        ShimRequest shim,
        Configuration configuration,
        @Nullable SourceFile configurationFile,
        List<Path> usedBy) {

    public GenerationRequest {
        packages = List.copyOf(packages);
        usedBy = List.copyOf(usedBy);
    }

    /** A request that takes the headers of the C library where the target's compiler does, without a configuration. */
    public GenerationRequest(
            List<String> headers,
            String targetPackage,
            Path outputFolder,
            @Nullable String headerClassName,
            List<String> libraries,
            List<Path> includeDirectories,
            Map<String, String> macros,
            SelectionRequest selection,
            @Nullable String target,
            @Nullable String standard,
            ShimRequest shim) {
        this(
                headers,
                targetPackage,
                outputFolder,
                headerClassName,
                libraries,
                includeDirectories,
                macros,
                List.of(),
                selection,
                target,
                null,
                standard,
                null,
                shim,
                Configuration.NONE,
                null,
                List.of());
    }

    public static RequestBuilder builder() {
        return new RequestBuilder();
    }

    /**
     * The language to read the headers in: the one asked for, else C++ if the standard is one of C++, or if a header's name ends as only
     * those of C++ do: {@code .hpp}, {@code .hh}, {@code .hxx}, {@code .h++}. Else C.
     */
    public Language language() {
        if (givenLanguage != null) {
            return givenLanguage;
        }
        boolean cpp =
                standard != null ? standard.contains("++") : headers.stream().anyMatch(Language::isNameOfCpp);
        return cpp ? Language.CPP : Language.C;
    }

    /**
     * The same for other headers.
     *
     * @param more folders to search before the others
     */
    public GenerationRequest withHeaders(List<String> others, List<Path> more) {
        List<Path> folders = new ArrayList<>(more);
        folders.addAll(includeDirectories);
        return new GenerationRequest(
                others,
                targetPackage,
                outputFolder,
                headerClassName,
                libraries,
                folders,
                macros,
                packages,
                selection,
                target,
                givenLanguage,
                standard,
                sysroot,
                shim,
                configuration,
                configurationFile,
                usedBy);
    }

    /** The same with what its packages are, instead of their names. */
    GenerationRequest withPackages(List<Path> folders, Map<String, String> definitions, List<String> names) {
        return new GenerationRequest(
                headers,
                targetPackage,
                outputFolder,
                headerClassName,
                names,
                folders,
                definitions,
                List.of(),
                selection,
                target,
                givenLanguage,
                standard,
                sysroot,
                shim,
                configuration,
                configurationFile,
                usedBy);
    }

    /** The same with another name for the class of functions and constants. */
    public GenerationRequest withHeaderClassName(String other) {
        return new GenerationRequest(
                headers,
                targetPackage,
                outputFolder,
                other,
                libraries,
                includeDirectories,
                macros,
                packages,
                selection,
                target,
                givenLanguage,
                standard,
                sysroot,
                shim,
                configuration,
                configurationFile,
                usedBy);
    }

    /** The same with a configuration. */
    public GenerationRequest withConfiguration(Configuration other) {
        return new GenerationRequest(
                headers,
                targetPackage,
                outputFolder,
                headerClassName,
                libraries,
                includeDirectories,
                macros,
                packages,
                selection,
                target,
                givenLanguage,
                standard,
                sysroot,
                shim,
                other,
                configurationFile,
                usedBy);
    }
}
