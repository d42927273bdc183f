package dev.gatun.generator.incremental;

import dev.gatun.generator.BindingGenerator;
import dev.gatun.generator.GenerationRequest;
import dev.gatun.generator.GenerationResult;
import dev.gatun.generator.RunInputs;
import dev.gatun.generator.RunListener;
import dev.gatun.generator.diagnostic.Diagnostic;
import dev.gatun.generator.source.ContentHash;
import dev.gatun.generator.use.UsedBy;
import java.io.IOException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Generates only if something changed since the run that a record tells of: an input, also one that is included by others or that would now
 * be found before it, an option, the tool, the compiler, or a generated file.
 *
 * <p>A run that is killed at any moment leaves a record from which the next one recovers.
 */
public final class IncrementalGenerator {

    private final GenerationRequest request;
    private final Path file;
    private final RunListener listener;
    private final Path outputFolder;

    private IncrementalGenerator(GenerationRequest request, Path file, RunListener listener) {
        this.request = request;
        this.file = file;
        this.listener = listener;
        this.outputFolder = request.outputFolder().toAbsolutePath().normalize();
    }

    /**
     * Brings the output up to date.
     *
     * @param record the file that tells of the last run; made anew after a run without errors
     */
    public static Outcome generate(GenerationRequest request, Path record, RunListener listener) throws IOException {
        try {
            return new IncrementalGenerator(request, record, listener).generate();
        } catch (RecordException e) {
            GenerationResult result = new GenerationResult(List.of(), List.of(), List.of(e.diagnostic()));
            return new Outcome(result, false, List.of(), "");
        }
    }

    /** Whether the output is what {@link #generate} would make it, without making it. */
    public static boolean isUpToDate(GenerationRequest request, Path record) {
        Path outputFolder = request.outputFolder().toAbsolutePath().normalize();
        Fingerprint fingerprint =
                Fingerprints.of(request, BindingGenerator.uses(request).names(), System.getenv());
        return Changes.first(RunRecord.read(record), fingerprint, outputFolder) == null;
    }

    private Outcome generate() throws IOException {
        RunRecord last = RunRecord.read(file);
        UsedBy.Read uses = BindingGenerator.uses(request);
        Fingerprint fingerprint = Fingerprints.of(request, uses.names(), System.getenv());
        String reason = Changes.first(last, fingerprint, outputFolder);
        if (reason == null && last != null) {
            return new Outcome(repeated(last), true, List.of(), "");
        }
        RecordWriter.checkWritable(file);
        // what was written elsewhere is no concern of this run
        RunRecord known = last != null && last.outputFolder().equals(outputFolder) ? last : null;
        Map<String, Set<String>> earlier = known == null ? Map.of() : known.outputs();
        StaleFiles stale = new StaleFiles(outputFolder);
        stale.removeStaging(known == null ? null : known.staging());
        List<String> edited = known == null ? List.of() : Changes.edited(known);
        Map<String, String> inputs = nativeInputs();
        RecordJournal journal = new RecordJournal(file, outputFolder, earlier);
        GenerationResult result = BindingGenerator.generate(request, uses, listener, journal);
        if (result.hasErrors()) {
            return new Outcome(result, false, List.of(), String.valueOf(reason));
        }
        Map<String, Set<String>> outputs = outputs(journal, result);
        stale.remove(earlier, outputs.keySet());
        List<Diagnostic> told = new ArrayList<>();
        edited.stream().filter(journal.written()::containsKey).forEach(name -> told.add(StaleFiles.restored(name)));
        told.addAll(stale.diagnostics());
        result.inputs().read().forEach(input -> inputs.putIfAbsent(input.path().toString(), input.sha256()));
        RecordWriter.write(record(fingerprint, result, inputs, outputs), file);
        return new Outcome(withDiagnostics(result, told), false, stale.removed(), String.valueOf(reason));
    }

    /** Of what the compiler will read: as it is before the compiler does. */
    private Map<String, String> nativeInputs() {
        List<Path> files = new ArrayList<>(request.shim().sources());
        request.libraries().stream()
                .filter(name -> name.contains("/") && name.endsWith(".a"))
                .forEach(name -> files.add(Path.of(name)));
        Map<String, String> hashes = new LinkedHashMap<>();
        for (Path each : files) {
            String hash = ContentHash.of(each);
            hashes.put(each.toString(), hash == null ? "" : hash);
        }
        return hashes;
    }

    private Map<String, Set<String>> outputs(RecordJournal journal, GenerationResult result) {
        Map<String, Set<String>> outputs = new TreeMap<>(journal.written());
        if (result.shim() != null && result.shim().library() != null) {
            Path library = result.shim().library();
            String hash = ContentHash.of(outputFolder.resolve(library), LinkOption.NOFOLLOW_LINKS);
            outputs.put(RunRecord.slashed(library), Set.of(hash == null ? "" : hash));
        }
        return outputs;
    }

    private RunRecord record(
            @Nullable Fingerprint fingerprint,
            GenerationResult result,
            Map<String, String> inputs,
            Map<String, Set<String>> outputs) {
        return new RunRecord(
                true,
                fingerprint == null ? Fingerprint.NONE : fingerprint,
                outputFolder,
                inputs,
                result.inputs().found(),
                result.inputs().missing(),
                outputs,
                null,
                result.shim() == null ? null : ShimRecords.of(request, result.shim()),
                result.skipped(),
                result.diagnostics());
    }

    private static GenerationResult withDiagnostics(GenerationResult result, List<Diagnostic> more) {
        List<Diagnostic> all = new ArrayList<>(result.diagnostics());
        all.addAll(more);
        return new GenerationResult(result.files(), result.shim(), result.skipped(), all, result.inputs());
    }

    private static GenerationResult repeated(RunRecord record) {
        List<RunInputs.Input> read = new ArrayList<>();
        record.inputs().forEach((path, hash) -> read.add(RunInputs.Input.of(Path.of(path), hash)));
        return new GenerationResult(
                record.files(),
                record.resultShim(),
                record.skipped(),
                record.diagnostics(),
                new RunInputs(read, record.found(), record.missing()));
    }
}
