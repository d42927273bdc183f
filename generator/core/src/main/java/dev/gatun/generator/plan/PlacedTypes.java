package dev.gatun.generator.plan;

import dev.gatun.generator.model.CType;
import dev.gatun.generator.model.RecordId;
import dev.gatun.generator.plan.naming.ClassNames;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Types without a name, named after the place where they were met, and waiting to be planned. */
final class PlacedTypes {

    private final ClassNames names;
    private final Deque<Placed> waiting = new ArrayDeque<>();

    PlacedTypes(ClassNames names) {
        this.names = names;
    }

    /** A type with its class. */
    sealed interface Placed {

        String className();

        record PlacedRecord(String className, RecordId id) implements Placed {}

        record PlacedCallback(String className, CType.Function type) implements Placed {}
    }

    String addRecord(RecordId id, String place) {
        String className = names.nameRecord(id, place);
        waiting.add(new Placed.PlacedRecord(className, id));
        return className;
    }

    String addCallback(CType.Function function, String place) {
        String className = names.allocate(place);
        waiting.add(new Placed.PlacedCallback(className, function));
        return className;
    }

    /** The next type to plan; null if none waits. */
    @Nullable Placed poll() {
        return waiting.poll();
    }
}
