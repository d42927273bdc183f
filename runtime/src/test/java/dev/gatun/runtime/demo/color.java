package dev.gatun.runtime.demo;

import dev.gatun.runtime.CEnum;
import dev.gatun.runtime.UnknownEnumValueException;

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
     *
     * @throws UnknownEnumValueException if there is none
     */
    public static color of(int value) {
        return switch (value) {
            case 0 -> RED;
            case 5 -> GREEN;
            default -> throw new UnknownEnumValueException("enum color", value);
        };
    }
}
