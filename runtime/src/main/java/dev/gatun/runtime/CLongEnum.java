package dev.gatun.runtime;

/** A C enum whose values need more than {@code int}; also a typedef with a type of its own. */
public interface CLongEnum {

    /** The constant's value; its bits, for an unsigned one above {@link Long#MAX_VALUE}. */
    long value();
}
