package dev.gatun.runtime;

/** A C enum whose values fit {@code int}, signed or not; also a typedef with a type of its own. */
public interface CEnum {

    /** The constant's value; its bits, for an unsigned one above {@link Integer#MAX_VALUE}. */
    int value();
}
