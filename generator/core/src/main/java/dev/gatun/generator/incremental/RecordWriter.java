package dev.gatun.generator.incremental;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.gatun.generator.diagnostic.Diagnostic;
import dev.gatun.generator.diagnostic.Note;
import dev.gatun.generator.model.Skipped;
import dev.gatun.generator.source.SourcePosition;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes a {@link RunRecord}, all or nothing. */
final class RecordWriter {

    private final JsonGenerator json;
    private final PlaceTable places = new PlaceTable();

    private RecordWriter(JsonGenerator json) {
        this.json = json;
    }

    /**
     * Replaces what the file held before.
     *
     * @throws RecordException if that can't be done
     */
    static void write(RunRecord record, Path file) {
        Path target = file.toAbsolutePath().normalize();
        try {
            check(target);
            Path fresh = target.resolveSibling(
                    target.getFileName() + ".new" + ProcessHandle.current().pid());
            try {
                try (JsonGenerator json = new JsonFactory().createGenerator(fresh.toFile(), JsonEncoding.UTF8)) {
                    json.useDefaultPrettyPrinter();
                    new RecordWriter(json).write(record, folderName(record.outputFolder(), target.getParent()));
                }
                Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(fresh);
            }
        } catch (IOException e) {
            throw new RecordException(file, e);
        }
    }

    /** Makes the record's folder, and finds out what would be in the way. */
    private static void check(Path target) throws IOException {
        if (Files.isDirectory(target)) {
            throw new FileSystemException(target.toString(), null, "it is a folder");
        }
        Files.createDirectories(target.getParent());
        if (!Files.isWritable(target.getParent())) {
            throw new AccessDeniedException(target.getParent().toString());
        }
    }

    /** As {@link #write}, without writing: so that nothing is begun that can't be ended. */
    static void checkWritable(Path file) {
        try {
            check(file.toAbsolutePath().normalize());
        } catch (IOException e) {
            throw new RecordException(file, e);
        }
    }

    /** On Windows there may be no way from one folder to another. */
    private static String folderName(Path folder, Path from) {
        return folder.getRoot() != null && folder.getRoot().equals(from.getRoot())
                ? RunRecord.slashed(from.relativize(folder))
                : folder.toString();
    }

    private void write(RunRecord record, String outputFolder) throws IOException {
        json.writeStartObject();
        json.writeStringField("format", RecordFormat.VERSION);
        json.writeBooleanField("complete", record.complete());
        json.writeStringField("tool", record.fingerprint().tool());
        json.writeStringField("options", record.fingerprint().options());
        json.writeStringField("toolchain", record.fingerprint().toolchain());
        json.writeStringField("outputFolder", outputFolder);
        texts("inputs", record.inputs());
        paths("found", record.found());
        paths("missing", record.missing());
        strings("names", record.names());
        outputs(record.outputs());
        json.writeStringField("staging", record.staging());
        json.writeFieldName("shim");
        shim(record.shim());
        places(record);
        skipped(record.skipped());
        diagnostics(record.diagnostics());
        json.writeEndObject();
    }

    private void texts(String name, Map<String, String> texts) throws IOException {
        json.writeObjectFieldStart(name);
        for (Map.Entry<String, String> text : texts.entrySet()) {
            json.writeStringField(text.getKey(), text.getValue());
        }
        json.writeEndObject();
    }

    private void paths(String name, List<Path> paths) throws IOException {
        strings(name, paths.stream().map(Path::toString).toList());
    }

    private void strings(String name, Iterable<String> strings) throws IOException {
        json.writeArrayFieldStart(name);
        for (String string : strings) {
            json.writeString(string);
        }
        json.writeEndArray();
    }

    private void outputs(Map<String, Set<String>> outputs) throws IOException {
        json.writeObjectFieldStart("outputs");
        for (Map.Entry<String, Set<String>> output : outputs.entrySet()) {
            strings(output.getKey(), output.getValue());
        }
        json.writeEndObject();
    }

    private void shim(@Nullable ShimRecord shim) throws IOException {
        if (shim == null) {
            json.writeNull();
            return;
        }
        json.writeStartObject();
        json.writeStringField("name", shim.name());
        path("source", shim.source());
        path("library", shim.library());
        json.writeStringField("command", shim.command());
        paths("quoteFolders", shim.quoteFolders());
        paths("includeFolders", shim.includeFolders());
        texts("macros", shim.macros());
        strings("libraries", shim.libraries());
        paths("sources", shim.sources());
        json.writeStringField("target", shim.target());
        json.writeStringField("standard", shim.standard());
        path("sysroot", shim.sysroot());
        json.writeEndObject();
    }

    private void path(String name, @Nullable Path path) throws IOException {
        json.writeStringField(name, path == null ? null : path.toString());
    }

    /** The lines that messages show: files have changed when they are shown again, or are none. */
    private void places(RunRecord record) throws IOException {
        record.skipped().forEach(one -> places.add(one.position()));
        for (Diagnostic diagnostic : record.diagnostics()) {
            places.add(diagnostic.position());
            diagnostic.notes().forEach(note -> places.add(note.position()));
        }
        json.writeArrayFieldStart("places");
        for (PlaceTable.FileLines file : places.files()) {
            json.writeStartObject();
            json.writeStringField("file", file.file());
            json.writeArrayFieldStart("lines");
            for (Map.Entry<Integer, String> line : file.lines().entrySet()) {
                json.writeNumber(line.getKey());
                json.writeString(line.getValue());
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void skipped(List<Skipped> skipped) throws IOException {
        json.writeArrayFieldStart("skipped");
        for (Skipped one : skipped) {
            json.writeStartObject();
            json.writeStringField("kind", one.kind().name());
            json.writeStringField("name", one.name());
            json.writeStringField("reason", one.reason());
            position(one.position());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void diagnostics(List<Diagnostic> diagnostics) throws IOException {
        json.writeArrayFieldStart("diagnostics");
        for (Diagnostic diagnostic : diagnostics) {
            json.writeStartObject();
            json.writeStringField("kind", diagnostic.kind().name());
            json.writeStringField("message", diagnostic.message());
            position(diagnostic.position());
            json.writeNumberField("length", diagnostic.length());
            json.writeStringField("hint", diagnostic.hint());
            json.writeArrayFieldStart("notes");
            for (Note note : diagnostic.notes()) {
                json.writeStartObject();
                json.writeStringField("message", note.message());
                position(note.position());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** File, line and column by numbers; nothing where there is no position. */
    private void position(@Nullable SourcePosition position) throws IOException {
        json.writeArrayFieldStart("at");
        if (position != null) {
            json.writeNumber(places.index(position.file()));
            json.writeNumber(position.line());
            json.writeNumber(
                    Math.min(position.column(), PlaceTable.shown(position).length() + 1));
        }
        json.writeEndArray();
    }
}
