package dev.gatun.runtime;

import java.io.Serial;

/** C gave a value for which its enum has no constant. The value is kept. */
public final class UnknownEnumValueException extends IllegalArgumentException {

    @Serial
    private static final long serialVersionUID = 1;

    private final String enumeration;
    private final long value;

    /**
     * @param enumeration as in C, {@code enum color}
     * @param value what C gave
     */
    public UnknownEnumValueException(String enumeration, long value) {
        super(enumeration + " has no constant of value " + value);
        this.enumeration = enumeration;
        this.value = value;
    }

    /** The enum as in C. */
    public String enumeration() {
        return enumeration;
    }

    /** What C gave. */
    public long value() {
        return value;
    }
}
