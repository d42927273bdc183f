package dev.gatun.generator;

import dev.gatun.generator.plan.ShimPlan.Include;
import dev.gatun.generator.preprocess.Language;
import dev.gatun.generator.source.ContentHash;
import dev.gatun.generator.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What made a set of bindings, for the comment of their header class: version of the tool, headers and configuration with the start of
 * their contents' SHA-256, and what of the target was asked for. Nothing in it is of a machine.
 */
final class Provenance {

    /** Hexadecimal digits: enough to tell versions of a header apart, short enough to be read. */
    private static final int DIGITS = 16;

    private Provenance() {}

    /**
     * The words, which may be parted between lines.
     *
     * @param named the files of the request's headers, by the headers as they were named
     * @param configuration null for none
     */
    static List<String> of(
            GenerationRequest request, Map<String, SourceFile> named, @Nullable SourceFile configuration) {
        List<String> parts = new ArrayList<>();
        parts.add("Gatun " + ToolVersion.get());
        List<Include> names = ShimHeaders.of(request.headers()).includes();
        for (int i = 0; i < names.size(); i++) {
            SourceFile file = named.get(request.headers().get(i));
            if (file != null) {
                parts.add(names.get(i).header() + hash(file));
            }
        }
        if (configuration != null) {
            parts.add(configuration.path().getFileName() + hash(configuration));
        }
        if (request.target() != null) {
            parts.add("target " + request.target());
        }
        if (request.language() == Language.CPP) {
            parts.add("language c++");
        }
        if (request.standard() != null) {
            parts.add("std " + request.standard());
        }
        return parts;
    }

    private static String hash(SourceFile file) {
        return " sha256:" + ContentHash.of(file.content()).substring(0, DIGITS);
    }
}
