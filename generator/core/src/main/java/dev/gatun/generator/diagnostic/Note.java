package dev.gatun.generator.diagnostic;

import dev.gatun.generator.source.SourcePosition;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What led to a {@link Diagnostic}: the macro whose expansion it is in, the directive that brought its file in, the other declaration of a pair.
 *
 * @param message one clause, no final stop, lower case start: {@code in the expansion of macro 'FOO'}
 * @param position where, or null where there is no place to show
 */
public record Note(String message, @Nullable SourcePosition position) {

    /** Stands at the directive that brought a file in. */
    public static final String INCLUDED = "included here";

    private static final int MOST = 10;

    /** The notes, with those in the middle left out where they are many. */
    public static List<Note> cut(List<Note> notes) {
        if (notes.size() <= MOST) {
            return notes;
        }
        List<Note> some = new ArrayList<>(notes.subList(0, MOST / 2));
        some.add(new Note("and " + (notes.size() - MOST + 1) + " more", null));
        some.addAll(notes.subList(notes.size() - MOST / 2 + 1, notes.size()));
        return some;
    }
}
