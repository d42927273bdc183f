package dev.gatun.generator.incremental;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.gatun.generator.diagnostic.Diagnostic;
import dev.gatun.generator.diagnostic.DiagnosticKind;
import dev.gatun.generator.diagnostic.Note;
import dev.gatun.generator.model.Skipped;
import dev.gatun.generator.source.SourceFile;
import dev.gatun.generator.source.SourcePosition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads a {@link RunRecord}. It takes exactly what {@link RecordWriter} writes; anything else is no record. */
final class RecordReader {

    private final JsonParser json;
    private final List<SourceFile> sources = new ArrayList<>();
    private long characters;

    private RecordReader(JsonParser json) {
        this.json = json;
    }

    /** Null where there is no usable record. */
    static @Nullable RunRecord read(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        try {
            if (!Files.isRegularFile(absolute) || Files.size(absolute) > RecordFormat.MOST_BYTES) {
                return null;
            }
            try (JsonParser json = new JsonFactory().createParser(absolute.toFile())) {
                return new RecordReader(json).record(absolute.getParent());
            }
        } catch (IOException | RuntimeException e) {
            // numbers out of range, text that is no path: all the same to us
            return null;
        }
    }

    private RunRecord record(Path folder) throws IOException {
        take(JsonToken.START_OBJECT);
        if (!string("format").equals(RecordFormat.VERSION)) {
            throw damaged();
        }
        RunRecord record = new RunRecord(
                bool("complete"),
                new Fingerprint(string("tool"), string("options"), string("toolchain")),
                folder.resolve(string("outputFolder")).normalize(),
                texts("inputs"),
                paths("found"),
                paths("missing"),
                strings("names"),
                outputs(),
                optional("staging"),
                shim(),
                skipped(),
                diagnostics());
        take(JsonToken.END_OBJECT);
        if (json.nextToken() != null) {
            throw damaged();
        }
        return record;
    }

    private Map<String, Set<String>> outputs() throws IOException {
        Map<String, Set<String>> outputs = new LinkedHashMap<>();
        name("outputs");
        take(JsonToken.START_OBJECT);
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String file = json.currentName();
            Path path = Path.of(file);
            if (path.isAbsolute() || !path.normalize().equals(path) || path.startsWith("..") || file.isEmpty()) {
                throw damaged();
            }
            take(JsonToken.START_ARRAY);
            outputs.put(file, new LinkedHashSet<>(elements()));
        }
        return outputs;
    }

    private @Nullable ShimRecord shim() throws IOException {
        name("shim");
        if (json.nextToken() == JsonToken.VALUE_NULL) {
            return null;
        }
        expect(JsonToken.START_OBJECT);
        ShimRecord shim = new ShimRecord(
                string("name"),
                Path.of(string("source")),
                path("library"),
                string("command"),
                paths("quoteFolders"),
                paths("includeFolders"),
                texts("macros"),
                strings("libraries"),
                paths("sources"),
                string("target"),
                optional("standard"),
                path("sysroot"));
        take(JsonToken.END_OBJECT);
        return shim;
    }

    private void places() throws IOException {
        name("places");
        take(JsonToken.START_ARRAY);
        while (json.nextToken() != JsonToken.END_ARRAY) {
            expect(JsonToken.START_OBJECT);
            String file = string("file");
            SortedMap<Integer, String> lines = new TreeMap<>();
            name("lines");
            take(JsonToken.START_ARRAY);
            while (json.nextToken() != JsonToken.END_ARRAY) {
                int number = json.getIntValue();
                take(JsonToken.VALUE_STRING);
                lines.put(number, json.getText());
            }
            take(JsonToken.END_OBJECT);
            SourceFile restored = new PlaceTable.FileLines(sources.size(), file, lines).restored();
            if (restored == null || (characters += restored.text().length()) > RecordFormat.MOST_BYTES) {
                throw damaged();
            }
            sources.add(restored);
        }
    }

    private List<Skipped> skipped() throws IOException {
        places();
        List<Skipped> skipped = new ArrayList<>();
        name("skipped");
        take(JsonToken.START_ARRAY);
        while (json.nextToken() != JsonToken.END_ARRAY) {
            expect(JsonToken.START_OBJECT);
            DiagnosticKind kind = DiagnosticKind.valueOf(string("kind"));
            String name = string("name");
            String reason = string("reason");
            SourcePosition position = position();
            if (position == null) {
                throw damaged();
            }
            skipped.add(new Skipped(kind, name, reason, position));
            take(JsonToken.END_OBJECT);
        }
        return skipped;
    }

    private List<Diagnostic> diagnostics() throws IOException {
        List<Diagnostic> diagnostics = new ArrayList<>();
        name("diagnostics");
        take(JsonToken.START_ARRAY);
        while (json.nextToken() != JsonToken.END_ARRAY) {
            expect(JsonToken.START_OBJECT);
            diagnostics.add(new Diagnostic(
                    DiagnosticKind.valueOf(string("kind")),
                    string("message"),
                    position(),
                    number("length"),
                    optional("hint"),
                    notes()));
            take(JsonToken.END_OBJECT);
        }
        return diagnostics;
    }

    private List<Note> notes() throws IOException {
        List<Note> notes = new ArrayList<>();
        name("notes");
        take(JsonToken.START_ARRAY);
        while (json.nextToken() != JsonToken.END_ARRAY) {
            expect(JsonToken.START_OBJECT);
            notes.add(new Note(string("message"), position()));
            take(JsonToken.END_OBJECT);
        }
        return notes;
    }

    private @Nullable SourcePosition position() throws IOException {
        name("at");
        take(JsonToken.START_ARRAY);
        if (json.nextToken() == JsonToken.END_ARRAY) {
            return null;
        }
        SourceFile file = sources.get(json.getIntValue());
        int line = json.nextIntValue(0);
        int column = json.nextIntValue(0);
        take(JsonToken.END_ARRAY);
        int offset = file.lineStart(line) + column - 1;
        if (column < 1 || offset > file.text().length()) {
            throw damaged();
        }
        return new SourcePosition(file, offset);
    }

    private void name(String name) throws IOException {
        take(JsonToken.FIELD_NAME);
        if (!json.currentName().equals(name)) {
            throw damaged();
        }
    }

    private void take(JsonToken token) throws IOException {
        json.nextToken();
        expect(token);
    }

    private void expect(JsonToken token) throws IOException {
        if (json.currentToken() != token) {
            throw damaged();
        }
    }

    private String string(String name) throws IOException {
        name(name);
        take(JsonToken.VALUE_STRING);
        return json.getText();
    }

    private @Nullable String optional(String name) throws IOException {
        name(name);
        if (json.nextToken() == JsonToken.VALUE_NULL) {
            return null;
        }
        expect(JsonToken.VALUE_STRING);
        return json.getText();
    }

    private @Nullable Path path(String name) throws IOException {
        String text = optional(name);
        return text == null ? null : Path.of(text);
    }

    private boolean bool(String name) throws IOException {
        name(name);
        json.nextToken();
        return json.getBooleanValue();
    }

    private int number(String name) throws IOException {
        name(name);
        take(JsonToken.VALUE_NUMBER_INT);
        return json.getIntValue();
    }

    private Map<String, String> texts(String name) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        name(name);
        take(JsonToken.START_OBJECT);
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String key = json.currentName();
            take(JsonToken.VALUE_STRING);
            texts.put(key, json.getText());
        }
        return texts;
    }

    private List<Path> paths(String name) throws IOException {
        return strings(name).stream().map(Path::of).toList();
    }

    private List<String> strings(String name) throws IOException {
        name(name);
        take(JsonToken.START_ARRAY);
        return elements();
    }

    private List<String> elements() throws IOException {
        List<String> elements = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            expect(JsonToken.VALUE_STRING);
            elements.add(json.getText());
        }
        return elements;
    }

    private static IOException damaged() {
        return new IOException("damaged record");
    }
}
