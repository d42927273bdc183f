package dev.gatun.generator.plan;

/** The type of a value that crosses between C and Java. Class names are simple names in the target package. */
public sealed interface ValueType {

    /** Whether it is memory, so that a function which returns it needs a place to put it. */
    default boolean isMemory() {
        return this instanceof RecordValue || this instanceof ViewValue;
    }

    /** No value; of results only. */
    record Nothing() implements ValueType {}

    record ScalarValue(Scalar scalar) implements ValueType {}

    /** @param underlying the integer type that carries it */
    record EnumValue(String className, Scalar underlying, EnumForm form) implements ValueType {}

    /** A struct or union by value. */
    record RecordValue(String className) implements ValueType {}

    /** Memory that a class of the runtime gives a view of, by value. */
    record ViewValue(View view) implements ValueType {}

    /** @param nullable whether C may give or take null */
    record Address(Pointee pointee, boolean nullable) implements ValueType {}
}
