package dev.gatun.runtime;

/**
 * Flags to give to C: one constant of a flag enum, or a combination.
 *
 * <p>{@code READ.or(WRITE)} is {@code READ | WRITE} in C, {@code set.without(READ)} is {@code set & ~READ}.
 *
 * @param <E> the generated Java enum of the constants
 */
public interface FlagSet<E extends Enum<E> & FlagSet<E>> {

    /** These flags as a set. */
    Flags<E> flags();

    /** The flags that are here or there. */
    default Flags<E> or(FlagSet<E> other) {
        Flags<E> flags = flags();
        return new Flags<>(flags.type(), flags.value() | other.flags().value());
    }

    /** The flags that are here and there. */
    default Flags<E> and(FlagSet<E> other) {
        Flags<E> flags = flags();
        return new Flags<>(flags.type(), flags.value() & other.flags().value());
    }

    /** The flags that are here and not there. */
    default Flags<E> without(FlagSet<E> other) {
        Flags<E> flags = flags();
        return new Flags<>(flags.type(), flags.value() & ~other.flags().value());
    }

    /** Whether all bits of the other flags are here: also where these are none. */
    default boolean contains(FlagSet<E> other) {
        long wanted = other.flags().value();
        return (flags().value() & wanted) == wanted;
    }
}
