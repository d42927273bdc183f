package dev.gatun.generator.incremental;

import dev.gatun.generator.BindingGenerator;
import dev.gatun.generator.BuiltShim;
import dev.gatun.generator.GenerationRequest;
import dev.gatun.generator.GenerationResult;
import dev.gatun.generator.Keeping;
import dev.gatun.generator.RequestPackages;
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

    private static final String SHIM_CHANGED = "the shim's library is not as its sources and options say";

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
            return new IncrementalGenerator(RequestPackages.of(request).request(), record, listener).generate();
        } catch (RecordException e) {
            GenerationResult result = new GenerationResult(List.of(), List.of(), List.of(e.diagnostic()));
            return new Outcome(result, false, List.of(), "");
        }
    }

    /** Whether the output is what {@link #generate} would make it, without making it. */
    public static boolean isUpToDate(GenerationRequest asked, Path record) {
        GenerationRequest request = RequestPackages.of(asked).request();
        Path outputFolder = request.outputFolder().toAbsolutePath().normalize();
        RunRecord last = RunRecord.read(record);
        UsedBy.Read uses = BindingGenerator.uses(request);
        return last != null && Changes.first(last, fingerprint(request, uses, last.names()), outputFolder) == null;
    }

    private Outcome generate() throws IOException {
        RunRecord last = RunRecord.read(file);
        UsedBy.Read uses = BindingGenerator.uses(request);
        Fingerprint fingerprint = fingerprint(request, uses, last == null ? List.of() : last.names());
        String reason = Changes.first(last, fingerprint, outputFolder);
        if (reason == null && last != null) {
            return last.shim() == null ? upToDate(repeated(last)) : withShim(last, last.shim());
        }
        RecordWriter.checkWritable(file);
        // what was written elsewhere is no concern of this run
        RunRecord known = last != null && last.outputFolder().equals(outputFolder) ? last : null;
        Map<String, Set<String>> earlier = known == null ? Map.of() : known.outputs();
        StaleFiles stale = new StaleFiles(outputFolder);
        stale.removeStaging(known == null ? null : known.staging());
        List<String> edited = known == null ? List.of() : Changes.edited(known);
        RecordJournal journal = new RecordJournal(file, outputFolder, earlier);
        GenerationResult result = BindingGenerator.generate(request, new Keeping(uses, journal, objects()), listener);
        if (result.hasErrors()) {
            return new Outcome(result, false, List.of(), String.valueOf(reason));
        }
        Map<String, Set<String>> outputs = withLibrary(journal.written(), result.shim());
        stale.remove(earlier, outputs.keySet());
        List<Diagnostic> told = new ArrayList<>();
        edited.stream().filter(journal.written()::containsKey).forEach(name -> told.add(StaleFiles.restored(name)));
        told.addAll(stale.diagnostics());
        // the names that count may be others now
        Fingerprint next = request.usedBy().isEmpty()
                ? fingerprint
                : fingerprint(request, uses, result.inputs().names());
        RecordWriter.write(record(next, result, outputs), file);
        return new Outcome(withDiagnostics(result, told), false, stale.removed(), String.valueOf(reason));
    }

    /** Which sources they are doesn't matter, but what they say; where something is wrong with them, a run has to say it. */
    private static @Nullable Fingerprint fingerprint(GenerationRequest request, UsedBy.Read uses, List<String> known) {
        return uses.diagnostics().isEmpty()
                ? Fingerprints.of(request, uses.names().among(known))
                : null;
    }

    private static Outcome upToDate(GenerationResult result) {
        return new Outcome(result, true, List.of(), "");
    }

    /** The bindings are as they should be. Whether their shim's library is, is known to whoever builds it. */
    private Outcome withShim(RunRecord last, ShimRecord recorded) {
        BuiltShim built = BindingGenerator.buildShim(request, recorded.shim(), objects());
        GenerationResult known = repeated(last);
        List<Diagnostic> diagnostics = new ArrayList<>(known.diagnostics());
        diagnostics.addAll(built.diagnostics());
        GenerationResult result = new GenerationResult(
                known.files(), built.shim(), known.skipped(), List.copyOf(diagnostics), known.inputs());
        if (result.hasErrors() || !built.changed()) {
            return result.hasErrors() ? new Outcome(result, false, List.of(), SHIM_CHANGED) : upToDate(result);
        }
        RecordWriter.write(record(last.fingerprint(), result, withLibrary(last.outputs(), built.shim())), file);
        return new Outcome(result, false, List.of(), SHIM_CHANGED);
    }

    /** Beside the record, which may be one of several in its folder. */
    private Path objects() {
        String name = file.toAbsolutePath().getFileName().toString();
        return file.resolveSibling(name.replaceFirst("\\.json$", "") + "-objects");
    }

    private Map<String, Set<String>> withLibrary(
            Map<String, Set<String>> written, GenerationResult.@Nullable Shim shim) {
        Map<String, Set<String>> outputs = new TreeMap<>(written);
        if (shim != null && shim.library() != null) {
            String hash = ContentHash.of(outputFolder.resolve(shim.library()), LinkOption.NOFOLLOW_LINKS);
            outputs.put(RunRecord.slashed(shim.library()), Set.of(hash == null ? "" : hash));
        }
        return outputs;
    }

    private RunRecord record(
            @Nullable Fingerprint fingerprint, GenerationResult result, Map<String, Set<String>> outputs) {
        Map<String, String> inputs = new LinkedHashMap<>();
        Set<Path> natives = Set.copyOf(request.shim().sources());
        for (RunInputs.Input input : result.inputs().read()) {
            // the builder of the shim looks at its sources
            if (!natives.contains(input.path())) {
                inputs.put(input.path().toString(), input.sha256());
            }
        }
        return new RunRecord(
                true,
                fingerprint == null ? Fingerprint.NONE : fingerprint,
                outputFolder,
                inputs,
                result.inputs().found(),
                result.inputs().missing(),
                result.inputs().names(),
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

    private GenerationResult repeated(RunRecord record) {
        List<RunInputs.Input> read = new ArrayList<>();
        record.inputs().forEach((path, hash) -> read.add(RunInputs.Input.of(Path.of(path), hash)));
        request.shim().sources().forEach(source -> read.add(RunInputs.Input.of(source)));
        return new GenerationResult(
                record.files(),
                record.shim() == null ? null : record.shim().shim(),
                record.skipped(),
                record.diagnostics(),
                new RunInputs(read, record.found(), record.missing(), record.names()));
    }
}
