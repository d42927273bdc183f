package dev.gatun.generator.build;

import dev.gatun.generator.build.NativeBuild.Flags;
import dev.gatun.generator.build.NativeBuild.Source;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts a {@link NativeBuild} together. Lists add to what is there. */
public final class NativeBuildBuilder {

    private final String name;
    private final Path folder;
    private final String target;
    private final List<Source> sources = new ArrayList<>();
    private final List<Path> archives = new ArrayList<>();
    private final List<Path> includeDirectories = new ArrayList<>();
    private final Map<String, String> macros = new LinkedHashMap<>();
    private final List<String> libraries = new ArrayList<>();
    private final List<String> packages = new ArrayList<>();
    private @Nullable Path sysroot;
    private Flags flags = Flags.NONE;

    NativeBuildBuilder(String name, Path folder, String target) {
        this.name = name;
        this.folder = folder;
        this.target = target;
    }

    public NativeBuildBuilder sysroot(@Nullable Path root) {
        sysroot = root;
        return this;
    }

    public NativeBuildBuilder sources(List<Source> more) {
        sources.addAll(more);
        return this;
    }

    public NativeBuildBuilder source(Path file) {
        sources.add(Source.of(file));
        return this;
    }

    public NativeBuildBuilder archives(List<Path> more) {
        archives.addAll(more);
        return this;
    }

    public NativeBuildBuilder includeDirectories(List<Path> more) {
        includeDirectories.addAll(more);
        return this;
    }

    public NativeBuildBuilder macros(Map<String, String> more) {
        macros.putAll(more);
        return this;
    }

    public NativeBuildBuilder flags(Flags all) {
        flags = all;
        return this;
    }

    /** Libraries as an option names them; archives among them are taken in whole. */
    public NativeBuildBuilder libraries(List<String> more) {
        for (String library : more) {
            if (NativeBuild.isArchive(library)) {
                archives.add(Path.of(library));
            } else {
                libraries.add(library);
            }
        }
        return this;
    }

    public NativeBuildBuilder packages(List<String> more) {
        packages.addAll(more);
        return this;
    }

    public NativeBuild build() {
        return new NativeBuild(
                name,
                folder,
                target,
                sysroot,
                sources,
                archives,
                includeDirectories,
                new LinkedHashMap<>(macros),
                flags,
                libraries,
                packages);
    }
}
