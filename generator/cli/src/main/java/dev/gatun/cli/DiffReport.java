package dev.gatun.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.gatun.generator.diagnostic.DiagnosticRenderer;
import dev.gatun.generator.diff.Change;
import dev.gatun.generator.diff.Change.Effect;
import dev.gatun.generator.diff.Comparison;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;

/** Tells what changed, on standard output. */
final class DiffReport {

    private final Console console;
    private final boolean json;

    DiffReport(Console console, String format) throws UsageException {
        this.console = console;
        this.json = format.equals("json");
        if (!json && !format.equals("text")) {
            throw new UsageException("unknown format '" + format + "'", "the formats are 'text' and 'json'");
        }
    }

    /** Returns the {@link ExitStatus}. */
    int compared(String old, String current, List<Change> changes) throws IOException {
        console.out().print(json ? json(old, current, changes) : text(changes));
        return Comparison.isCompatible(changes) ? ExitStatus.DONE : ExitStatus.FAILED;
    }

    private static String text(List<Change> changes) {
        StringBuilder text = new StringBuilder();
        List<String> counts = new ArrayList<>();
        for (Effect effect : Effect.values()) {
            List<Change> some =
                    changes.stream().filter(change -> change.effect() == effect).toList();
            if (!some.isEmpty()) {
                text.append(heading(effect)).append(":\n");
                some.forEach(change -> text.append("  ").append(line(change)).append('\n'));
                counts.add(some.size() + " " + effect.word());
            }
        }
        return text.append(counts.isEmpty() ? "no changes" : "changes: " + String.join(", ", counts))
                .append('\n')
                .toString();
    }

    private static String heading(Effect effect) {
        return switch (effect) {
            case SOURCE_INCOMPATIBLE -> "Java code that may no longer compile";
            case ABI -> "layouts, values and types of C: generate and compile again";
            case COMPATIBLE -> "compatible";
        };
    }

    private static String line(Change change) {
        String place = change.place() == null ? "" : change.place() + ": ";
        return DiagnosticRenderer.printable(place + change.subject() + ": " + change.description());
    }

    private static String json(String old, String current, List<Change> changes) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = new JsonFactory().createGenerator(text)) {
            out.writeStartObject();
            out.writeStringField("old", old);
            out.writeStringField("new", current);
            out.writeBooleanField("compatible", Comparison.isCompatible(changes));
            out.writeArrayFieldStart("changes");
            for (Change change : changes) {
                out.writeStartObject();
                out.writeStringField("effect", change.effect().word());
                out.writeStringField("subject", change.subject());
                out.writeStringField("description", change.description());
                out.writeStringField("place", change.place());
                out.writeEndObject();
            }
            out.writeEndArray();
            out.writeEndObject();
        }
        return text.append('\n').toString();
    }
}
