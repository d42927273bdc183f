package dev.gatun.generator;

import dev.gatun.generator.preprocess.IncludedFile;
import dev.gatun.generator.preprocess.PreprocessedUnit;
import dev.gatun.generator.source.ContentHash;
import dev.gatun.generator.source.SourceFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Which files a run's result depends on. Paths are as the run used them: absolute, or relative to the current folder. What ships with the
 * tool is not among them.
 *
 * @param read the files whose content was used: headers, also those that others include, in order of first inclusion; then the sources
 *     and archives of the shim
 * @param found files that were looked for and are there, without use of their content, among them those that were also read
 * @param missing paths at which there was no file: a header that appears there may be another one than the one that was used
 * @param names those that make a difference if Java sources mention them, as {@link dev.gatun.generator.use.UsedNames#among} takes them; empty
 *     where sources have no say
 */
public record RunInputs(List<Input> read, List<Path> found, List<Path> missing, List<String> names) {

    /** A run that ended before it read anything. */
    public static final RunInputs NONE = new RunInputs(List.of(), List.of(), List.of(), List.of());

    /** A file that was read. */
    public static final class Input {

        private final Path path;
        private final Supplier<String> hash;

        private Input(Path path, Supplier<String> hash) {
            this.path = path;
            this.hash = hash;
        }

        /** A file whose content has the hash. */
        public static Input of(Path path, String sha256) {
            return new Input(path, () -> sha256);
        }

        /** A file as it was read. */
        static Input of(SourceFile file) {
            return new Input(file.path(), () -> ContentHash.of(file.content()));
        }

        /** A file that others than the generator read. */
        public static Input of(Path path) {
            return new Input(path, () -> {
                String hash = ContentHash.of(path);
                return hash == null ? "" : hash;
            });
        }

        public Path path() {
            return path;
        }

        /** SHA-256 of what was read, in hexadecimal digits; empty if the file can't be read any more. Computed when asked for. */
        public String sha256() {
            return hash.get();
        }

        @Override
        public String toString() {
            return path.toString();
        }
    }

    static RunInputs of(PreprocessedUnit unit, ShimRequest shim) {
        List<Input> read = new ArrayList<>();
        for (IncludedFile included : unit.files()) {
            if (!included.file().isSynthetic()) {
                read.add(Input.of(included.file()));
            }
        }
        shim.sources().forEach(source -> read.add(Input.of(source)));
        return new RunInputs(read, unit.lookups().found(), unit.lookups().missing(), List.of());
    }

    RunInputs withNames(List<String> usable) {
        return new RunInputs(read, found, missing, usable);
    }

    /** The files whose content was used. */
    public List<Path> files() {
        return read.stream().map(Input::path).toList();
    }
}
