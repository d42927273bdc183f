package dev.gatun.generator.plan.idiom;

import dev.gatun.generator.model.CType;
import dev.gatun.generator.model.Declaration;

/** Where a rule for parameters or callbacks applies. */
public sealed interface Place {

    /** Its name as messages have it. */
    String name();

    /** What tells it from other places. */
    default String key() {
        return name();
    }

    record OfFunction(Declaration.Function function) implements Place {

        @Override
        public String name() {
            return function.name();
        }

        @Override
        public String key() {
            return function.key();
        }
    }

    /** A typedef of a function type, or of a pointer to one. */
    record OfCallback(Declaration.Typedef typedef, CType.Function type) implements Place {

        @Override
        public String name() {
            return typedef.name();
        }
    }

    record OfField(Declaration.Record record, Declaration.Field field) implements Place {

        @Override
        public String name() {
            return record.name() + "." + field.name();
        }
    }

    /** @param index of the parameter, from 0; -1 for the result */
    record Parameter(Declaration.Function function, int index) {

        /** What {@code index} is for a function's result. */
        public static final int RESULT = -1;
    }
}
