package dev.gatun.generator.plan;

import dev.gatun.generator.model.CType;
import dev.gatun.generator.model.RecordId;
import dev.gatun.generator.plan.TypePlan.CallbackPlan;
import dev.gatun.generator.plan.naming.ClassNames;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Types without a name, named after the place where they were met, and waiting to be planned. */
final class PlacedTypes {

    private final ClassNames names;
    private final Map<InRecord, String> nested = new HashMap<>();
    private final Map<String, List<CallbackPlan>> callbacks = new HashMap<>();
    private final Deque<Placed> waiting = new ArrayDeque<>();

    PlacedTypes(ClassNames names) {
        this.names = names;
    }

    /** A type of function pointers, typedef names kept, that a record has. */
    private record InRecord(String outer, CType.Function type) {}

    /** A type with its class. */
    sealed interface Placed {

        String className();

        record PlacedRecord(String className, RecordId id) implements Placed {}

        /** @param outer the class that it is in; empty for one that is in no other */
        record PlacedCallback(String className, CType.Function type, String outer) implements Placed {}
    }

    String addRecord(RecordId id, String place) {
        String className = names.nameRecord(id, place.replace('.', '_'));
        waiting.add(new Placed.PlacedRecord(className, id));
        return className;
    }

    /** The interface for a place {@code r.field} is in the class of the record, one for all its function pointers of the same type. */
    String addCallback(CType.Function function, String place) {
        int dot = place.indexOf('.');
        return dot < 0
                ? addCallback(names.allocate(place), function, "")
                : nested.computeIfAbsent(
                        new InRecord(place.substring(0, dot), function),
                        in -> addCallback(names.allocateIn(in.outer, place.substring(dot + 1)), function, in.outer));
    }

    private String addCallback(String className, CType.Function function, String outer) {
        waiting.add(new Placed.PlacedCallback(className, function, outer));
        return className;
    }

    /** The interfaces within a record's class: a list that grows until all places are planned. */
    List<CallbackPlan> callbacksIn(String outer) {
        return callbacks.computeIfAbsent(outer, _ -> new ArrayList<>());
    }

    /** The next type to plan; null if none waits. */
    @Nullable Placed poll() {
        return waiting.poll();
    }
}
