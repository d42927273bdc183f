package dev.gatun.generator.incremental;

import dev.gatun.generator.GenerationRequest;
import dev.gatun.generator.source.ContentHash;
import dev.gatun.generator.toolchain.NoToolchainException;
import dev.gatun.generator.toolchain.Toolchain;
import dev.gatun.generator.toolchain.Toolchains;
import dev.gatun.generator.use.UsedNames;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Takes the {@link Fingerprint} of a request. */
final class Fingerprints {

    private Fingerprints() {}

    /**
     * What the run that the request asks for depends on beside files.
     *
     * @param uses the names that Java sources mention
     * @return null where that can't be said: then the run has to be made, and may tell why
     */
    static @Nullable Fingerprint of(GenerationRequest request, UsedNames uses) {
        String tool = ToolFingerprint.hash();
        String toolchain = toolchain(request);
        return tool == null || toolchain == null
                ? null
                : new Fingerprint(
                        tool, hash(OptionsText.of(request) + !request.usedBy().isEmpty() + uses.lines()), toolchain);
    }

    private static @Nullable String toolchain(GenerationRequest request) {
        try {
            Toolchain toolchain = Toolchains.of(
                    request.language().compilers(), request.target(), request.standard(), request.sysroot());
            StringBuilder text = new StringBuilder(toolchain.target()).append('\n');
            text.append(toolchain.predefinedMacros()).append('\n');
            toolchain
                    .systemIncludeDirectories()
                    .forEach(folder -> text.append(folder).append('\n'));
            return hash(text.toString());
        } catch (NoToolchainException e) {
            return null;
        }
    }

    private static String hash(String text) {
        return ContentHash.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
