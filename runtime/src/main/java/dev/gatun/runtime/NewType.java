package dev.gatun.runtime;

import java.util.function.LongFunction;

/**
 * A typedef with a type of its own: any value will do.
 *
 * @param make makes the object of a value
 */
record NewType<V>(String name, ScalarType type, LongFunction<? extends V> make) implements EnumType<V> {

    @Override
    public V of(long value) {
        return make.apply(value);
    }

    @Override
    public long value(V value) {
        return EnumTable.value(value);
    }

    @Override
    public String toString() {
        return name;
    }
}
