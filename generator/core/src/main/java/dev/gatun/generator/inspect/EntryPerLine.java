package dev.gatun.generator.inspect;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import java.io.IOException;

/**
 * Writes the top object's arrays with one entry a line, each entry without line breaks: to be read by people and compared by
 * line-based tools.
 */
public final class EntryPerLine implements PrettyPrinter {

    private static final int OUTER_LEVELS = 2;

    private int depth;

    @Override
    public void writeRootValueSeparator(JsonGenerator out) throws IOException {
        out.writeRaw('\n');
    }

    @Override
    public void writeStartObject(JsonGenerator out) throws IOException {
        out.writeRaw('{');
        depth++;
    }

    @Override
    public void beforeObjectEntries(JsonGenerator out) throws IOException {
        separate(out, false);
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator out) throws IOException {
        out.writeRaw(',');
        separate(out, true);
    }

    @Override
    public void writeEndObject(JsonGenerator out, int entries) throws IOException {
        depth--;
        if (depth == 0) {
            out.writeRaw('\n');
        }
        out.writeRaw('}');
    }

    @Override
    public void writeObjectFieldValueSeparator(JsonGenerator out) throws IOException {
        out.writeRaw(": ");
    }

    @Override
    public void writeStartArray(JsonGenerator out) throws IOException {
        out.writeRaw('[');
        depth++;
    }

    @Override
    public void beforeArrayValues(JsonGenerator out) throws IOException {
        separate(out, false);
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator out) throws IOException {
        out.writeRaw(',');
        separate(out, true);
    }

    @Override
    public void writeEndArray(JsonGenerator out, int values) throws IOException {
        depth--;
        if (depth == 1 && values > 0) {
            out.writeRaw("\n  ");
        }
        out.writeRaw(']');
    }

    private void separate(JsonGenerator out, boolean spaced) throws IOException {
        if (depth <= OUTER_LEVELS) {
            out.writeRaw(depth == 1 ? "\n  " : "\n    ");
        } else if (spaced) {
            out.writeRaw(' ');
        }
    }
}
