package dev.gatun.generator.plan;

/** What a C pointer points to, as far as Java tells it apart. Class names are simple names in the target package. */
public sealed interface Pointee {

    /** {@code Pointer<point>} going in, {@code point} coming out. */
    record OfRecord(String className) implements Pointee {}

    /** The handle itself both ways. */
    record OfOpaque(String className) implements Pointee {}

    /** {@code Pointer<CInt>} going in, {@code IntRef} coming out. */
    record OfScalar(Scalar scalar) implements Pointee {}

    /** {@code Pointer<color>} going in, {@code EnumRef<color>} coming out; of flag enums {@code Pointer<Flags<color>>} and so on. */
    record OfEnum(ValueType.EnumValue value) implements Pointee {}

    /** {@code Pointer<LongDouble>} going in, {@code LongDouble} coming out; not of vectors, which are their elements. */
    record OfView(View view) implements Pointee {}

    /** {@code char *}: {@code CString} both ways. */
    record OfText() implements Pointee {}

    /** {@code Pointer<visit>} going in, {@code FunctionPointer<visit>} coming out. */
    record OfFunction(String className) implements Pointee {}

    /** {@code T **}: {@code Ref} of what a {@code T *} is when it comes out. */
    record OfPointer(Pointee target) implements Pointee {}

    /** {@code void *} and all that Java has no type for: {@code Pointer<?>}. */
    record Unknown() implements Pointee {}
}
