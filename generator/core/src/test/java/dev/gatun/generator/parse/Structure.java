package dev.gatun.generator.parse;

import dev.gatun.generator.preprocess.PpToken;
import dev.gatun.generator.source.SourcePosition;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Shows a syntax tree without positions, so that trees of different texts can be compared. */
public final class Structure {

    private final StringBuilder out = new StringBuilder();

    private Structure() {}

    public static String of(@Nullable Object node) {
        Structure structure = new Structure();
        structure.show(node);
        return structure.out.toString();
    }

    private void show(@Nullable Object node) {
        switch (node) {
            case null -> out.append("-");
            case PpToken token -> out.append(token.text());
            case Collection<?> collection -> {
                out.append('[');
                for (Object element : collection) {
                    show(element);
                    out.append(' ');
                }
                out.append(']');
            }
            case Record it -> record(it);
            default -> out.append(node);
        }
    }

    private void record(Record node) {
        out.append('\n').append(node.getClass().getSimpleName()).append('(');
        for (RecordComponent component : node.getClass().getRecordComponents()) {
            if (component.getType() != SourcePosition.class) {
                out.append(component.getName()).append('=');
                show(value(node, component));
                out.append(' ');
            }
        }
        out.append(')');
    }

    private static @Nullable Object value(Record node, RecordComponent component) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(node);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
