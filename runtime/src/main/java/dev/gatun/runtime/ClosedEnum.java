package dev.gatun.runtime;

/** An enum whose constants are all values that C may give. */
record ClosedEnum<E>(String name, ScalarType type, EnumTable<E> table) implements EnumType<E> {

    ClosedEnum(String name, ScalarType type, E[] constants) {
        this(name, type, EnumTable.of(constants));
    }

    @Override
    public E of(long value) {
        E constant = table.find(value);
        if (constant == null) {
            boolean unsigned = !type.signed() && type.size() == Integer.BYTES;
            throw new UnknownEnumValueException(name, unsigned ? Integer.toUnsignedLong((int) value) : value);
        }
        return constant;
    }

    @Override
    public long value(E value) {
        return EnumTable.value(value);
    }

    @Override
    public String toString() {
        return name;
    }
}
