package dev.gatun.runtime;

import java.util.function.LongFunction;

/**
 * A C enum, or a typedef of an integer with a type of its own: what Java has for its values.
 *
 * @param <V> a value from C: the generated enum; the generated interface, of an open enum; {@link Flags}, of a flag enum
 */
public sealed interface EnumType<V> permits ClosedEnum, FlagType, NewType, OpenEnum {

    /**
     * An enum that has all values which C may give.
     *
     * @param name as in C, {@code enum color}
     * @param type the integer type that C keeps values in
     */
    static <E extends Enum<E>> EnumType<E> closed(String name, ScalarType type, E[] constants) {
        return new ClosedEnum<>(name, type, constants);
    }

    /**
     * An enum that may get more values than the header knows.
     *
     * @param name as in C, {@code enum color}
     * @param type the integer type that C keeps values in
     * @param known the constants
     * @param unknown makes an object for a value that has no constant
     */
    static <V> EnumType<V> open(String name, ScalarType type, V[] known, LongFunction<? extends V> unknown) {
        return new OpenEnum<>(name, type, known, unknown);
    }

    /**
     * An enum whose constants are combined bit by bit.
     *
     * @param name as in C, {@code enum access}
     * @param type the integer type that C keeps values in
     */
    static <E extends Enum<E> & FlagSet<E>> FlagType<E> flags(String name, ScalarType type, E[] constants) {
        return new FlagType<>(name, type, constants);
    }

    /**
     * A typedef of an integer that is a type of its own in Java, without constants.
     *
     * @param name the typedef's
     * @param type the integer type that it stands for
     * @param make makes the object of a value
     */
    static <V> EnumType<V> newtype(String name, ScalarType type, LongFunction<? extends V> make) {
        return new NewType<>(name, type, make);
    }

    /** The enum as in C. */
    String name();

    /** The integer type that C keeps values in. */
    ScalarType type();

    /**
     * What Java has for a value.
     *
     * @param value as {@link CEnum#value()}: of an unsigned one its bits
     * @throws UnknownEnumValueException if a closed enum has no constant for it
     */
    V of(long value);

    /** The value in C, as {@link #of} takes it. */
    long value(V value);
}
