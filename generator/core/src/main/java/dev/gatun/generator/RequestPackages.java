package dev.gatun.generator;

import dev.gatun.generator.build.Packages;
import dev.gatun.generator.diagnostic.Diagnostic;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A request that says itself what its packages are: their folders, macros and libraries behind its own.
 *
 * @param request names packages no more, unless there are diagnostics
 */
public record RequestPackages(GenerationRequest request, List<Diagnostic> diagnostics) {

    /** Asks {@code pkg-config}, if the request names packages. */
    public static RequestPackages of(GenerationRequest request) {
        if (request.packages().isEmpty()) {
            return new RequestPackages(request, List.of());
        }
        Packages told = Packages.of(request.packages(), System.getenv());
        if (!told.diagnostics().isEmpty()) {
            return new RequestPackages(request, told.diagnostics());
        }
        List<Path> folders = new ArrayList<>(request.includeDirectories());
        folders.addAll(told.includeDirectories());
        Map<String, String> macros = new LinkedHashMap<>(told.macros());
        macros.putAll(request.macros());
        List<String> libraries = new ArrayList<>(request.libraries());
        told.libraries().stream().filter(each -> !libraries.contains(each)).forEach(libraries::add);
        return new RequestPackages(request.withPackages(folders, macros, libraries), List.of());
    }
}
