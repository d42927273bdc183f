import static bound.strings_h.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bound.person;
import dev.gatun.runtime.CString;
import dev.gatun.runtime.PointerArray;
import java.lang.foreign.Arena;
import java.util.List;

public final class Uses {

    private Uses() {}

    public static void javaStringsArePassedAsUtf8() {
        assertThat(length("plain")).isEqualTo(5);
        assertThat(length("Ü€")).isEqualTo(5);
        assertThat(length("")).isZero();
        assertThat(same("a", "a")).isEqualTo(1);
        assertThat(same("a", "b")).isZero();
    }

    public static void nullStringsArePassedAsNull() {
        assertThat(length((String) null)).isEqualTo(12345);
    }

    public static void stringsFromCAreDecoded() {
        assertThat(greeting(1)).hasToString("Good day, Ü€");
        assertThat(greeting(0)).hasToString("hi");
        assertThat(greeting(2)).isNull();
    }

    public static void buffersHaveACapacity() {
        try (Arena arena = Arena.ofConfined()) {
            CString buffer = CString.allocate(arena, 8);
            assertThat(copy_upper(buffer, buffer.capacity(), CString.of(arena, "shout"))).isEqualTo(5);
            assertThat(buffer).hasToString("SHOUT");
            assertThat(copy_upper(buffer, buffer.capacity(), CString.of(arena, "too long a text"))).isEqualTo(-1);
            assertThatThrownBy(() -> buffer.set("12345678")).isInstanceOf(IllegalArgumentException.class);
        }
    }

    public static void stringsThatCAllocatedAreReleasedByIt() {
        CString copy = duplicate("copied");
        assertThat(copy).hasToString("copied");
        release(copy);
    }

    public static void charArraysInStructsAreBuffers() {
        try (Arena arena = Arena.ofConfined()) {
            person p = person.allocate(arena);
            rename_person(p, "Ada");
            assertThat(p.name()).hasToString("Ada");
            p.name().set("Grace");
            assertThat(p.name()).hasToString("Grace");
            assertThat(p.name().capacity()).isEqualTo(16);
            p.title(CString.of(arena, "Dr"));
            assertThat(p.title()).hasToString("Dr");
        }
    }

    public static void listsOfStringsArePassed() {
        try (Arena arena = Arena.ofConfined()) {
            assertThat(count_words(PointerArray.ofStrings(arena, List.of("one", "two", "three")))).isEqualTo(3);
        }
    }

    public static void nulCharactersWithinAStringAreRefused() {
        assertThatThrownBy(() -> length("a\0b")).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("NUL");
    }
}
