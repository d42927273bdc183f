package dev.gatun.runtime;

import java.util.function.LongFunction;

/**
 * An enum that may get more values than the header knows.
 *
 * @param unknown makes an object for a value that has no constant
 */
record OpenEnum<V>(String name, ScalarType type, EnumTable<V> table, LongFunction<? extends V> unknown)
        implements EnumType<V> {

    OpenEnum(String name, ScalarType type, V[] known, LongFunction<? extends V> unknown) {
        this(name, type, EnumTable.of(known), unknown);
    }

    @Override
    public V of(long value) {
        V constant = table.find(value);
        return constant == null ? unknown.apply(value) : constant;
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
