package dev.gatun.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatun.runtime.RandomShapes.View;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class RecordTypeTest {

    private static final RecordType<View> PAIR = RecordType.struct("struct pair", View::new)
            .field("c", C.CHAR)
            .field("l", C.LONG)
            .build();

    @Test
    void offsetsAreInBytes() {
        assertThat(PAIR.offset("l")).isEqualTo(8);
        assertThat(PAIR.size()).isEqualTo(16);
        assertThat(PAIR.alignment()).isEqualTo(8);
        assertThat(PAIR).hasToString("struct pair");
    }

    @Test
    void fieldsOfAnonymousMembersAreTheRecordsOwn() {
        RecordType<View> type = RecordType.struct("struct outer", View::new)
                .field("tag", C.INT)
                .anonymous(RecordType.union()
                        .field("number", C.LONG)
                        .anonymous(RecordType.struct()
                                .field("low", C.INT)
                                .bits("flag", C.UNSIGNED_INT, 1)
                                .build())
                        .build())
                .build();
        assertThat(type.offset("number")).isEqualTo(8);
        assertThat(type.offset("low")).isEqualTo(8);
        assertThat(type.bitField("flag").offset()).isEqualTo(96);
        assertThat(type.bitField("flag").name()).isEqualTo("struct outer.flag");
        assertThat(type.size()).isEqualTo(16);
    }

    @Test
    void attributesChangeTheLayout() {
        RecordType<View> packed = RecordType.struct("p", View::new)
                .field("c", C.CHAR)
                .field("l", C.LONG)
                .packed()
                .build();
        assertThat(packed.size()).isEqualTo(9);
        RecordType<View> pack = RecordType.struct("p", View::new)
                .field("c", C.CHAR)
                .field("l", C.LONG)
                .pack(2)
                .build();
        assertThat(pack.offset("l")).isEqualTo(2);
        RecordType<View> aligned = RecordType.struct("p", View::new)
                .field("c", C.CHAR)
                .field("i", C.INT)
                .packedField()
                .field("s", C.SHORT)
                .aligned(32)
                .align(64)
                .build();
        assertThat(aligned.offset("i")).isEqualTo(1);
        assertThat(aligned.offset("s")).isEqualTo(32);
        assertThat(aligned.size()).isEqualTo(64);
        RecordType<View> blob = RecordType.struct("b", View::new)
                .field("c", C.CHAR)
                .blob("ld", 16, 16)
                .array("m", C.INT, 2, 3)
                .array("tail", C.CHAR, 0)
                .build();
        assertThat(blob.offset("ld")).isEqualTo(16);
        assertThat(blob.offset("tail")).isEqualTo(56);
        assertThat(blob.size()).isEqualTo(64);
    }

    @Test
    void unknownFieldsAreRefusedByName() {
        RecordType<View> type = RecordType.struct("struct s", View::new)
                .field("a", C.INT)
                .bits("b", C.INT, 3)
                .build();
        assertThatThrownBy(() -> type.offset("x")).hasMessage("struct s has no field x");
        assertThatThrownBy(() -> type.offset("b")).hasMessage("struct s.b is a bit-field");
        assertThatThrownBy(() -> type.bitField("a")).hasMessage("struct s.a is no bit-field");
    }

    @Test
    void recordsTooLargeForAnyAddressSpaceAreRefused() {
        RecordBuilder<View> builder = RecordType.struct("struct s", View::new).array("a", C.CHAR, Long.MAX_VALUE / 8);
        assertThatThrownBy(() -> builder.field("b", C.LONG).build()).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void viewsShareMemoryAndCopiesDoNot() {
        try (Arena arena = Arena.ofConfined()) {
            Array<View> array = PAIR.allocateArray(arena, 2);
            C.LONG.set(array.get(1).segment(), 8, 5);
            assertThat(C.LONG.get(array.segment(), 24)).isEqualTo(5);
            array.set(0, array.get(1));
            C.LONG.set(array.get(1).segment(), 8, 6);
            assertThat(C.LONG.get(array.get(0).segment(), 8)).isEqualTo(5);
        }
    }

    @Test
    void arraysAreIteratedAndBounded() {
        try (Arena arena = Arena.ofConfined()) {
            Array<View> array = PAIR.allocateArray(arena, 3);
            List<View> seen = new ArrayList<>();
            array.forEach(seen::add);
            assertThat(seen).hasSize(3).last().isEqualTo(array.get(2));
            assertThatThrownBy(() -> array.get(3))
                    .isInstanceOf(IndexOutOfBoundsException.class)
                    .hasMessage("index 3 out of bounds for struct pair[3]");
            assertThatThrownBy(() -> array.get(-1)).isInstanceOf(IndexOutOfBoundsException.class);
            assertThatThrownBy(() -> PAIR.allocateArray(arena, -1))
                    .hasMessage("negative length -1 for an array of struct pair");
            assertThatThrownBy(() -> PAIR.allocateArray(arena, Long.MAX_VALUE / 2))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> PAIR.allocateArray(arena, 0).iterator().next())
                    .isInstanceOf(NoSuchElementException.class);
        }
    }

    @Test
    void addressesFromCGetTheRecordsSize() {
        try (Arena arena = Arena.ofConfined()) {
            View record = PAIR.allocate(arena);
            MemorySegment address = MemorySegment.ofAddress(record.segment().address());
            assertThat(PAIR.at(address).segment().byteSize()).isEqualTo(16);
            assertThat(PAIR.array(PAIR.at(address), 4).length()).isEqualTo(4);
            assertThat(PAIR.at(MemorySegment.NULL)).isNull();
        }
    }

    @Test
    void memoryOfAnArenaIsCheckedForTheRecordsSize() {
        try (Arena arena = Arena.ofConfined()) {
            assertThatThrownBy(() -> PAIR.at(arena.allocate(8)))
                    .isInstanceOf(IndexOutOfBoundsException.class)
                    .hasMessage("segment of 8 bytes is too small for struct pair (16 bytes)");
            View record = PAIR.allocate(arena);
            assertThatThrownBy(() -> PAIR.array(record, 2))
                    .hasMessage("segment of 16 bytes is too small for struct pair array (32 bytes)");
            assertThatThrownBy(() -> PAIR.get(record.segment(), 8)).isInstanceOf(IndexOutOfBoundsException.class);
            assertThatThrownBy(() -> PAIR.array(record.segment(), 0, 2)).isInstanceOf(IndexOutOfBoundsException.class);
        }
    }

    @Test
    void recordOfClosedArenaIsRefused() {
        View record;
        try (Arena arena = Arena.ofConfined()) {
            record = PAIR.allocate(arena);
        }
        assertThatThrownBy(() -> C.LONG.get(record.segment(), 8))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("long: its memory is freed: the arena is closed");
    }

    @Test
    void opaqueHandlesAreNullOrAddresses() {
        OpaqueType<View> type = new OpaqueType<>("struct db", View::new);
        assertThat(type.at(MemorySegment.NULL)).isNull();
        assertThat(type.at(MemorySegment.ofAddress(64)).segment().address()).isEqualTo(64);
        assertThat(type).hasToString("struct db");
    }
}
