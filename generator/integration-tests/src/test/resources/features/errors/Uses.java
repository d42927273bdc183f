import static bound.errors_h.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import bound.ErrorsException;
import bound.MakerException;
import bound.StoreException;
import bound.extent;
import bound.hook;
import bound.store;
import java.lang.foreign.Arena;

public final class Uses {

    private Uses() {}

    public static void outOfAnOwnedTypeIsAnOwner() {
        int before = store_living();
        try (store s = store_open("good")) {
            assertThat(s).isNotNull();
            assertThat(store_living()).isEqualTo(before + 1);
        }
        assertThat(store_living()).isEqualTo(before);
    }

    public static void failedOpenSaysWhyAndLeavesNothing() {
        int before = store_living();
        StoreException e = catchThrowableOfType(StoreException.class, () -> store_open("bad"));
        assertThat(e).hasMessage("store_open: cannot open the store (STORE_FULL, 13)");
        assertThat(e.code()).isEqualTo(13);
        assertThat(e.codeName()).isEqualTo("STORE_FULL");
        assertThat(e.function()).isEqualTo("store_open");
        assertThat(store_living()).isEqualTo(before);
    }

    public static void codeOutsideTheListIsNotLost() {
        try (store s = store_open("good")) {
            store_fail(s, 0);
            for (int code : new int[] {4711, -5, Integer.MIN_VALUE}) {
                StoreException e = catchThrowableOfType(StoreException.class, () -> store_fail(s, code));
                assertThat(e).hasMessage("store_fail: told to fail (" + code + ")");
                assertThat(e.code()).isEqualTo(code);
                assertThat(e.codeName()).isNull();
            }
        }
    }

    public static void severalSuccessesStayResults() {
        try (store s = store_open("good")) {
            assertThat(store_step(s, 0)).isZero();
            assertThat(store_step(s, 100)).isEqualTo(100);
            assertThat(store_step(s, 101)).isEqualTo(101);
            assertThatThrownBy(() -> store_step(s, 99)).hasMessage("store_step: no step (99)");
            assertThatThrownBy(() -> store_step(s, 102)).hasMessage("store_step: no step (102)");
            assertThatThrownBy(() -> store_step(s, 14)).hasMessage("store_step: no step (STORE_BUSY, 14)");
        }
    }

    public static void severalResultsAreARecord() {
        try (store s = store_open("good")) {
            store_sizes_result sizes = store_sizes(s);
            assertThat(sizes.width()).isEqualTo(3);
            assertThat(sizes.height()).isEqualTo(4.5);
            assertThat(sizes.unit()).hasToString("m");
        }
    }

    public static void inOutIsGivenAndComesBack() {
        try (store s = store_open("good")) {
            assertThat(store_count(s, 41)).isEqualTo(42);
        }
    }

    public static void recordComesFromTheCallersAllocator() {
        try (Arena arena = Arena.ofConfined();
                store s = store_open("good")) {
            extent e = store_extent(arena, s);
            assertThat(e.low()).isEqualTo(-1);
            assertThat(e.high()).isEqualTo(1);
        }
    }

    public static void nullThrowsWithAllCodesOfTheQueue() {
        try (store s = maker_make(0)) {
            assertThat(s).isNotNull();
        }
        MakerException e = catchThrowableOfType(MakerException.class, () -> maker_make(3));
        assertThat(e).hasMessage("maker_make: first reason (2147483649)");
        assertThat(e.getSuppressed())
                .extracting(Throwable::getMessage)
                .containsExactly("maker_make: other reason (2147483650)");
    }

    public static void emptyQueueIsAFailureAllTheSame() {
        assertThatThrownBy(() -> maker_make(1))
                .isInstanceOf(MakerException.class)
                .hasMessageStartingWith("maker_make: ");
    }

    public static void errnoIsThatOfTheCall() {
        ErrorsException e = catchThrowableOfType(ErrorsException.class, () -> os_open("/no/such/file"));
        assertThat(e).hasMessage("os_open: No such file or directory (ENOENT, 2)");
        assertThatThrownBy(() -> os_close(-1)).hasMessage("os_close: Bad file descriptor (EBADF, 9)");
        assertThatThrownBy(() -> os_map(0)).hasMessage("os_map: Cannot allocate memory (ENOMEM, 12)");
        assertThatThrownBy(() -> os_map(1)).hasMessage("os_map: Cannot allocate memory (ENOMEM, 12)");
        assertThat(os_map(2)).isNotNull();
    }

    public static void wideAndUnsignedCodesKeepAllBits() {
        assertThat(part_read(Long.MAX_VALUE)).isEqualTo(Long.MAX_VALUE);
        ErrorsException least = catchThrowableOfType(ErrorsException.class, () -> part_read(Long.MIN_VALUE));
        assertThat(least.code()).isEqualTo(Long.MIN_VALUE);
        assertThat(least).hasMessage("part_read: error -9223372036854775808");
        wide_status(0);
        ErrorsException all = catchThrowableOfType(ErrorsException.class, () -> wide_status(-1));
        assertThat(all).hasMessage("wide_status: error 18446744073709551615");
    }

    public static void exceptionsCrossCallbacks() {
        try (Arena arena = Arena.ofConfined();
                store s = store_open("good")) {
            hook failing = value -> {
                os_close(-1);
                return 0;
            };
            assertThatThrownBy(() -> store_run(s, hook.allocate(arena, failing), 1))
                    .isInstanceOf(ErrorsException.class)
                    .hasMessage("os_close: Bad file descriptor (EBADF, 9)");
            assertThatThrownBy(() -> store_run(s, hook.allocate(arena, value -> value), 13))
                    .isInstanceOf(StoreException.class)
                    .hasMessage("store_run: hook said so (STORE_FULL, 13)");
        }
    }
}
