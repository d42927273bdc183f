package dev.gatun.generator.plan;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What Javadoc says of ownership: sentences in plain text. */
final class OwnerNotes {

    private OwnerNotes() {}

    static List<String> ofType(@Nullable OwnerPlan owner) {
        if (owner == null) {
            return List.of();
        }
        String threads =
                owner.shared() ? "May be used by several threads." : "To be used and closed by the thread that got it.";
        String cleaner = owner.cleaned() ? " One that nobody refers to any more is closed some time later." : "";
        return List.of("Closing an owner calls " + owner.freeName() + ". " + threads + cleaner);
    }

    /**
     * Of a function.
     *
     * @param parameters names in Java
     */
    static List<String> ofFunction(ReturnPlan returned, List<ParameterPlan> parameters) {
        List<String> notes = new ArrayList<>();
        for (ParameterPlan parameter : parameters) {
            switch (parameter.role()) {
                case ParameterRole.Consumed _ ->
                    notes.add("Takes " + parameter.name()
                            + " over: its handle can't be used any more, and needs no close().");
                case ParameterRole.Out(var _, Ownership ownership, var _) -> add(notes, ownership, parameters);
                case ParameterRole.Given _, ParameterRole.Held _ -> {}
                case ParameterRole.Buffer _, ParameterRole.TextBuffer _ -> {}
                case ParameterRole.Length _, ParameterRole.Capacity _ -> {}
            }
        }
        add(notes, returned.ownership(), parameters);
        return notes;
    }

    private static void add(List<String> notes, Ownership ownership, List<ParameterPlan> parameters) {
        switch (ownership) {
            case Ownership.None _ -> {}
            case Ownership.New(int parent) ->
                notes.add(
                        parent < 0
                                ? "The result is the caller's, to be closed."
                                : "The result is the caller's, to be closed; until then "
                                        + parameters.get(parent).name() + " isn't freed.");
            case Ownership.Borrowed _ -> notes.add("The result is borrowed: close() leaves it alone.");
        }
    }
}
