package dev.gatun.runtime.demo;

import dev.gatun.runtime.Array;
import dev.gatun.runtime.BitField;
import dev.gatun.runtime.ByteArray;
import dev.gatun.runtime.C;
import dev.gatun.runtime.CInt;
import dev.gatun.runtime.CString;
import dev.gatun.runtime.FunctionPointer;
import dev.gatun.runtime.IntRef;
import dev.gatun.runtime.Pointer;
import dev.gatun.runtime.PointerArray;
import dev.gatun.runtime.RecordType;
import dev.gatun.runtime.Ref;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import org.jspecify.annotations.Nullable;

/**
 * <pre>{@code
 * struct item
 * }</pre>
 *
 * @param segment the record's memory
 */
public record item(MemorySegment segment) implements Pointer<item> {

    /** The record's layout. */
    public static final RecordType<item> TYPE = RecordType.struct("struct item", item::new)
            .bits("a", C.UNSIGNED_INT, 3)
            .bits("b", C.INT, 5)
            .bits("flag", C.BOOL, 1)
            .array("raw", C.UNSIGNED_CHAR, 4)
            .array("name", C.CHAR, 16)
            .field("at", point.TYPE)
            .field("next", C.POINTER)
            .field("label", C.POINTER)
            .field("cb", C.POINTER)
            .field("c", C.UNSIGNED_INT)
            .field("counts", C.POINTER)
            .field("n", C.LONG)
            .array("pts", point.TYPE, 2)
            .field("owner", C.POINTER)
            .field("all", C.POINTER)
            .anonymous(RecordType.union()
                    .field("number", C.INT)
                    .field("real", C.FLOAT)
                    .build())
            .array("words", C.POINTER, 2)
            .build();

    private static final BitField A = TYPE.bitField("a");
    private static final BitField B = TYPE.bitField("b");
    private static final BitField FLAG = TYPE.bitField("flag");
    private static final long RAW = TYPE.offset("raw");
    private static final long NAME = TYPE.offset("name");
    private static final long AT = TYPE.offset("at");
    private static final long NEXT = TYPE.offset("next");
    private static final long LABEL = TYPE.offset("label");
    private static final long CB = TYPE.offset("cb");
    private static final long C_ = TYPE.offset("c");
    private static final long COUNTS = TYPE.offset("counts");
    private static final long N = TYPE.offset("n");
    private static final long PTS = TYPE.offset("pts");
    private static final long OWNER = TYPE.offset("owner");
    private static final long ALL = TYPE.offset("all");
    private static final long NUMBER = TYPE.offset("number");
    private static final long REAL = TYPE.offset("real");
    private static final long WORDS = TYPE.offset("words");

    /** A new record, all zero. */
    public static item allocate(SegmentAllocator allocator) {
        return TYPE.allocate(allocator);
    }

    /** A new array of records, all zero. */
    public static Array<item> allocateArray(SegmentAllocator allocator, long length) {
        return TYPE.allocateArray(allocator, length);
    }

    /** {@code unsigned a : 3} */
    public int a() {
        return (int) A.get(segment);
    }

    /** {@code unsigned a : 3} */
    public void a(int value) {
        A.set(segment, value);
    }

    /** {@code int b : 5} */
    public int b() {
        return (int) B.get(segment);
    }

    /** {@code int b : 5} */
    public void b(int value) {
        B.set(segment, value);
    }

    /** {@code _Bool flag : 1} */
    public boolean flag() {
        return FLAG.get(segment) != 0;
    }

    /** {@code _Bool flag : 1} */
    public void flag(boolean value) {
        FLAG.set(segment, value ? 1 : 0);
    }

    /** {@code unsigned char raw[4]} */
    public ByteArray raw() {
        return ByteArray.in(segment, RAW, 4);
    }

    /** {@code char name[16]} */
    public CString name() {
        return CString.in(segment, NAME, 16);
    }

    /** {@code point at} */
    public point at() {
        return point.TYPE.get(segment, AT);
    }

    /** {@code point at} */
    public void at(point value) {
        point.TYPE.set(segment, AT, value);
    }

    /** {@code point *next} */
    public @Nullable point next() {
        return point.TYPE.at(C.POINTER.get(segment, NEXT));
    }

    /** {@code point *next} */
    public void next(@Nullable Pointer<point> value) {
        C.POINTER.set(segment, NEXT, value);
    }

    /** {@code const char *label} */
    public @Nullable CString label() {
        return CString.at(C.POINTER.get(segment, LABEL));
    }

    /** {@code const char *label} */
    public void label(@Nullable CString value) {
        C.POINTER.set(segment, LABEL, value);
    }

    /** {@code visit cb} */
    public @Nullable FunctionPointer<visit> cb() {
        return visit.TYPE.at(C.POINTER.get(segment, CB));
    }

    /** {@code visit cb} */
    public void cb(@Nullable Pointer<visit> value) {
        C.POINTER.set(segment, CB, value);
    }

    /** {@code enum color c} */
    public color c() {
        return color.of(C.INT.get(segment, C_));
    }

    /** {@code enum color c} */
    public void c(color value) {
        C.INT.set(segment, C_, value.value());
    }

    /** {@code int *counts} */
    public @Nullable IntRef counts() {
        return IntRef.TYPE.at(C.POINTER.get(segment, COUNTS));
    }

    /** {@code int *counts} */
    public void counts(@Nullable Pointer<CInt> value) {
        C.POINTER.set(segment, COUNTS, value);
    }

    /** {@code long n} */
    public long n() {
        return C.LONG.get(segment, N);
    }

    /** {@code long n} */
    public void n(long value) {
        C.LONG.set(segment, N, value);
    }

    /** {@code point pts[2]} */
    public Array<point> pts() {
        return point.TYPE.array(segment, PTS, 2);
    }

    /** {@code db *owner} */
    public @Nullable db owner() {
        return db.TYPE.at(C.POINTER.get(segment, OWNER));
    }

    /** {@code db *owner} */
    public void owner(@Nullable db value) {
        C.POINTER.set(segment, OWNER, value);
    }

    /** {@code db **all} */
    public @Nullable Ref<db> all() {
        return Ref.type(db.TYPE).at(C.POINTER.get(segment, ALL));
    }

    /** {@code db **all} */
    public void all(@Nullable Pointer<Ref<db>> value) {
        C.POINTER.set(segment, ALL, value);
    }

    /** {@code int number} */
    public int number() {
        return C.INT.get(segment, NUMBER);
    }

    /** {@code int number} */
    public void number(int value) {
        C.INT.set(segment, NUMBER, value);
    }

    /** {@code float real} */
    public float real() {
        return C.FLOAT.get(segment, REAL);
    }

    /** {@code float real} */
    public void real(float value) {
        C.FLOAT.set(segment, REAL, value);
    }

    /** {@code const char *words[2]} */
    public PointerArray<CString> words() {
        return PointerArray.in(segment, WORDS, CString.TYPE, 2);
    }
}
