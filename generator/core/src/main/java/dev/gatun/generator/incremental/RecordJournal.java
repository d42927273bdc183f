package dev.gatun.generator.incremental;

import dev.gatun.generator.source.ContentHash;
import dev.gatun.generator.write.WriteJournal;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the record true while a run writes: before anything is put in its place the record says that it may be there. If the run is
 * killed, the next one knows all files that either wrote.
 */
final class RecordJournal implements WriteJournal {

    private final Path file;
    private final Path outputFolder;
    private final Map<String, Set<String>> earlier;
    private final Map<String, Set<String>> written = new TreeMap<>();
    private @Nullable String staging;

    /** @param earlier hashes of what earlier runs wrote to the folder, by file */
    RecordJournal(Path file, Path outputFolder, Map<String, Set<String>> earlier) {
        this.file = file;
        this.outputFolder = outputFolder;
        this.earlier = earlier;
    }

    @Override
    public void staging(Path folder) throws IOException {
        staging = folder.toString();
        save(earlier);
    }

    @Override
    public void file(Path path, byte[] content) {
        written.put(RunRecord.slashed(path), Set.of(ContentHash.of(content)));
    }

    @Override
    public void publishing() throws IOException {
        if (staging != null) {
            Map<String, Set<String>> either = new TreeMap<>(earlier);
            written.forEach((name, hashes) -> either.merge(name, hashes, RecordJournal::union));
            save(either);
        }
    }

    private static Set<String> union(Set<String> first, Set<String> second) {
        Set<String> both = new LinkedHashSet<>(first);
        both.addAll(second);
        return both;
    }

    private void save(Map<String, Set<String>> outputs) throws IOException {
        RunRecord record = new RunRecord(
                false,
                Fingerprint.NONE,
                outputFolder,
                Map.of(),
                List.of(),
                List.of(),
                List.of(),
                outputs,
                staging,
                null,
                List.of(),
                List.of());
        RecordWriter.write(record, file);
    }

    /** Hashes of the run's files. */
    Map<String, Set<String>> written() {
        return written;
    }
}
