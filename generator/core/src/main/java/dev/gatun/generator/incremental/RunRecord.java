package dev.gatun.generator.incremental;

import dev.gatun.generator.diagnostic.Diagnostic;
import dev.gatun.generator.model.Skipped;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a run in a file: what it depended on and what it wrote.
 *
 * @param complete false while a run is under way, and after one that failed or was killed while it wrote
 * @param fingerprint of the tool, the options and the toolchain
 * @param outputFolder absolute; in the file relative to the file's folder, so that both can be moved or cached together
 * @param inputs hash by file, as {@link dev.gatun.generator.RunInputs.Input}
 * @param found files whose being there counts
 * @param missing paths at which there must be no file
 * @param names of the bindings that Java sources could use, if they have a say; no others count
 * @param outputs by file, relative to the output folder with slashes: the hash of what the run wrote. If the run is not complete, the
 *     hashes of all that it or an earlier one may have written
 * @param staging name of a temporary folder in the output folder; null if none is left behind
 * @param shim null if the bindings need none
 * @param skipped as in the run's result
 * @param diagnostics likewise
 */
public record RunRecord(
        boolean complete,
        Fingerprint fingerprint,
        Path outputFolder,
        Map<String, String> inputs,
        List<Path> found,
        List<Path> missing,
        List<String> names,
        Map<String, Set<String>> outputs,
        @Nullable String staging,
        @Nullable ShimRecord shim,
        List<Skipped> skipped,
        List<Diagnostic> diagnostics) {

    /**
     * Reads a record.
     *
     * @return null if there is none, or the file is damaged, too large or something else
     */
    public static @Nullable RunRecord read(Path file) {
        return RecordReader.read(file);
    }

    /** The generated files, relative to the output folder. */
    List<Path> files() {
        String library = shim == null || shim.library() == null ? null : slashed(shim.library());
        return outputs.keySet().stream()
                .filter(name -> !name.equals(library))
                .map(Path::of)
                .toList();
    }

    static String slashed(Path path) {
        return path.toString().replace(File.separatorChar, '/');
    }
}
