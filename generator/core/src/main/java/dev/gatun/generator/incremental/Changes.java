package dev.gatun.generator.incremental;

import dev.gatun.generator.source.ContentHash;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Compares a record with what is there now. */
final class Changes {

    private Changes() {}

    /**
     * What makes a run necessary: the first thing found, cheap ones first.
     *
     * @param record of an earlier run, null if there is none
     * @param now null if it is not known
     * @return one clause; null if nothing changed
     */
    static @Nullable String first(@Nullable RunRecord record, @Nullable Fingerprint now, Path outputFolder) {
        if (record == null) {
            return "there is no record of an earlier run";
        }
        if (!record.complete()) {
            return "the last run did not come to its end";
        }
        if (!record.outputFolder().equals(outputFolder)) {
            return "the last run wrote to another folder";
        }
        if (now == null || !now.equals(record.fingerprint())) {
            return fingerprint(record.fingerprint(), now);
        }
        return files(record);
    }

    private static String fingerprint(Fingerprint then, @Nullable Fingerprint now) {
        if (now == null) {
            return "the toolchain is not known";
        }
        if (!now.tool().equals(then.tool())) {
            return "the last run was made by another version of the tool";
        }
        return now.options().equals(then.options()) ? "the compiler changed" : "the options changed";
    }

    private static @Nullable String files(RunRecord record) {
        String appeared = any(record.missing(), Files::isRegularFile);
        if (appeared != null) {
            return "'" + appeared + "' appeared";
        }
        String vanished = any(record.found(), file -> !Files.isRegularFile(file));
        if (vanished != null) {
            return "'" + vanished + "' is gone";
        }
        Map<String, String> inputs = record.inputs();
        String input = any(inputs.keySet(), file -> !Objects.equals(ContentHash.of(Path.of(file)), inputs.get(file)));
        if (input != null) {
            return "'" + input + "' changed";
        }
        Map<String, Set<String>> outputs = new HashMap<>(record.outputs());
        if (record.shim() != null && record.shim().library() != null) {
            // whoever builds it knows when it is good
            outputs.remove(RunRecord.slashed(record.shim().library()));
        }
        String output = any(outputs.keySet(), file -> !isAsWritten(record.outputFolder(), file, outputs.get(file)));
        return output == null ? null : "generated file '" + output + "' is not as it was written";
    }

    /** Files are many, and each is independent of the others. */
    private static <T> @Nullable String any(Collection<T> files, Predicate<T> changed) {
        Optional<T> found = files.parallelStream().filter(changed).findAny();
        return found.map(Object::toString).orElse(null);
    }

    /** Generated files that are there with another content. */
    static List<String> edited(RunRecord record) {
        Path folder = record.outputFolder();
        return record.outputs().entrySet().parallelStream()
                .filter(output -> Files.exists(folder.resolve(output.getKey()), LinkOption.NOFOLLOW_LINKS)
                        && !isAsWritten(folder, output.getKey(), output.getValue()))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /** Whether a generated file has the content that a run gave it. Links are not what was written. */
    static boolean isAsWritten(Path outputFolder, String file, Set<String> hashes) {
        String hash = ContentHash.of(outputFolder.resolve(file), LinkOption.NOFOLLOW_LINKS);
        return hash != null && hashes.contains(hash);
    }
}
