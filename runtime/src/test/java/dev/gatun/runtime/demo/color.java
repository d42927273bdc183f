package dev.gatun.runtime.demo;

import dev.gatun.runtime.C;
import dev.gatun.runtime.CEnum;
import dev.gatun.runtime.EnumType;

/**
 * Colours of things.
 *
 * <pre>{@code
 * enum color { RED, GREEN = 5, ALSO_GREEN = GREEN }
 * }</pre>
 */
public enum color implements CEnum {
    /** {@code 0} */
    RED(0),
    /** {@code 5} */
    GREEN(5);

    /** {@code ALSO_GREEN} */
    public static final color ALSO_GREEN = GREEN;

    /** What the runtime knows of it. */
    public static final EnumType<color> TYPE = EnumType.closed("enum color", C.UNSIGNED_INT, values());

    private final int value;

    color(int value) {
        this.value = value;
    }

    @Override
    public int value() {
        return value;
    }

    /**
     * The constant of a value.
     */
    public static color of(int value) {
        return TYPE.of(value);
    }
}
