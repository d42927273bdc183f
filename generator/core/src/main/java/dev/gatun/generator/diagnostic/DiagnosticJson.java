package dev.gatun.generator.diagnostic;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import dev.gatun.generator.source.SourcePosition;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Diagnostics for programs: one JSON object in a line for each, in ASCII, so that neither a terminal's encoding nor what headers have in
 * them can break a line. All fields are there in each line; what does not apply is null. Lines and columns count from 1, columns and
 * lengths in UTF-16 code units:
 *
 * <pre>{@code
 * {"id":"unknown-type","severity":"warning","message":"…","file":"demo.h","line":3,"column":1,"length":4,"hint":"…","notes":[]}
 * }</pre>
 *
 * <p>Notes are objects with {@code message}, {@code file}, {@code line} and {@code column}.
 */
public final class DiagnosticJson {

    private final JsonFactory factory =
            JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    /** The line of a diagnostic, ended by {@code \n}. */
    public String line(Diagnostic diagnostic) {
        return line(json -> {
            json.writeStringField("id", diagnostic.kind().id());
            json.writeStringField("severity", severity(diagnostic.severity()));
            json.writeStringField("message", diagnostic.message());
            place(json, diagnostic.position());
            if (diagnostic.position() == null) {
                json.writeNullField("length");
            } else {
                json.writeNumberField("length", diagnostic.length());
            }
            json.writeStringField("hint", diagnostic.hint());
            json.writeArrayFieldStart("notes");
            for (Note note : diagnostic.notes()) {
                json.writeStartObject();
                json.writeStringField("message", note.message());
                place(json, note.position());
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }

    /** The line of a kind in the list of all: {@code id}, {@code severity}, {@code summary}. */
    public String line(Explanation explanation) {
        return line(json -> {
            json.writeStringField("id", explanation.kind().id());
            json.writeStringField("severity", severity(explanation.kind().severity()));
            json.writeStringField("summary", explanation.summary());
        });
    }

    /** Writes the fields of an object. */
    @FunctionalInterface
    private interface Fields {
        void write(JsonGenerator json) throws IOException;
    }

    private String line(Fields fields) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = factory.createGenerator(line)) {
            json.writeStartObject();
            fields.write(json);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return line.append('\n').toString();
    }

    private static void place(JsonGenerator json, @Nullable SourcePosition position) throws IOException {
        if (position == null) {
            json.writeNullField("file");
            json.writeNullField("line");
            json.writeNullField("column");
        } else {
            json.writeStringField("file", position.file().toString());
            json.writeNumberField("line", position.line());
            json.writeNumberField("column", position.column());
        }
    }

    private static String severity(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }
}
