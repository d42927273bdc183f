package dev.gatun.generator.incremental;

import dev.gatun.generator.GenerationRequest;
import dev.gatun.generator.GenerationResult.Shim;

/** Makes a {@link ShimRecord} of a run. */
final class ShimRecords {

    private ShimRecords() {}

    static ShimRecord of(GenerationRequest request, Shim shim) {
        String source = shim.source().toString();
        return new ShimRecord(
                source.substring(0, source.lastIndexOf('.')),
                shim.source(),
                shim.library(),
                shim.command(),
                shim.headerFolders(),
                request.includeDirectories(),
                request.macros(),
                request.libraries(),
                request.shim().sources(),
                shim.target(),
                request.standard(),
                request.sysroot());
    }
}
