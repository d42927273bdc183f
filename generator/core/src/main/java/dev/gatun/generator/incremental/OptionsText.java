package dev.gatun.generator.incremental;

import dev.gatun.generator.GenerationRequest;
import dev.gatun.generator.source.SourceFile;
import dev.gatun.generator.source.SourcePosition;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * All that a request asks for as one text, the same in every JVM: the order of what has none by itself is that of its text. Records are
 * taken apart by reflection, so that no option can be forgotten that is added to a request later.
 */
final class OptionsText {

    /** Compared by themselves. */
    private static final Set<String> LEFT_OUT = Set.of("outputFolder", "usedBy");

    private final StringBuilder text = new StringBuilder();

    private OptionsText() {}

    static String of(GenerationRequest request) {
        OptionsText options = new OptionsText();
        options.add(request);
        return options.text.toString();
    }

    private static String textOf(@Nullable Object value) {
        OptionsText options = new OptionsText();
        options.add(value);
        return options.text.toString();
    }

    private void add(@Nullable Object value) {
        switch (value) {
            case null -> text.append("null");
            // where an entry stands in its file matters to messages only; the file's content is looked at as a whole
            case SourcePosition _ -> text.append("position");
            case SourceFile file -> quoted(file.path().getFileName() + "\n" + file.text());
            case String string -> quoted(string);
            case Path path -> quoted(path.toString());
            case Set<?> set ->
                elements(set.stream().map(OptionsText::textOf).sorted().toList(), '{', '}');
            case Collection<?> list ->
                elements(list.stream().map(OptionsText::textOf).toList(), '[', ']');
            case Map<?, ?> map -> map(map);
            case Record record -> record(record);
            case Number _, Boolean _, Enum<?> _ -> text.append(value);
            default -> throw new IllegalArgumentException("no text for an option of " + value.getClass());
        }
    }

    private void elements(Iterable<String> elements, char open, char close) {
        text.append(open);
        elements.forEach(element -> text.append(element).append(','));
        text.append(close);
    }

    private void map(Map<?, ?> map) {
        Map<String, String> sorted = new TreeMap<>();
        map.forEach((key, value) -> sorted.put(textOf(key), textOf(value)));
        text.append('{');
        sorted.forEach(
                (key, value) -> text.append(key).append(':').append(value).append(','));
        text.append('}');
    }

    private void record(Record record) {
        text.append(record.getClass().getSimpleName()).append('(');
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            if (!LEFT_OUT.contains(component.getName())) {
                text.append(component.getName()).append('=');
                add(value(record, component));
                text.append('\n');
            }
        }
        text.append(')');
    }

    private static @Nullable Object value(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(
                    "option " + component.getName() + " of " + record.getClass() + " can't be read", e);
        }
    }

    private void quoted(String string) {
        text.append('"')
                .append(string.replace("\\", "\\\\").replace("\"", "\\\""))
                .append('"');
    }
}
