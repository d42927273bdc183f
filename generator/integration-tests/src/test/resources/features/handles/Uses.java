import static bound.handles_h.*;
import static org.assertj.core.api.Assertions.assertThat;

import bound.cursor;
import bound.db;
import dev.gatun.runtime.CString;
import dev.gatun.runtime.IntRef;
import dev.gatun.runtime.PointerArray;
import dev.gatun.runtime.Ref;
import java.lang.foreign.Arena;

public final class Uses {

    private Uses() {}

    private static db open(Arena arena, String name) {
        Ref<db> out = Ref.allocate(arena, db.TYPE);
        assertThat(db_open(name, out)).isZero();
        db opened = out.get();
        assertThat(opened).isNotNull();
        return opened;
    }

    public static void outParametersGiveTypedHandles() {
        try (Arena arena = Arena.ofConfined()) {
            db opened = open(arena, "first");
            CString name = db_name(opened);
            assertThat(name).isNotNull();
            assertThat(name.toString()).isEqualTo("first");
            db_close(opened);
        }
    }

    public static void failureLeavesNull() {
        try (Arena arena = Arena.ofConfined()) {
            Ref<db> out = Ref.allocate(arena, db.TYPE);
            assertThat(db_open((String) null, out)).isEqualTo(1);
            assertThat(out.get()).isNull();
        }
    }

    public static void handlesOfOneObjectAreEqual() {
        try (Arena arena = Arena.ofConfined()) {
            db opened = open(arena, "same");
            cursor c = db_cursor(opened);
            assertThat(c).isNotNull();
            assertThat(cursor_db(c)).isEqualTo(opened);
            db_close(opened);
        }
    }

    public static void arraysOfHandlesAreWalked() {
        try (Arena arena = Arena.ofConfined()) {
            db a = open(arena, "a");
            db b = open(arena, "b");
            IntRef count = IntRef.allocate(arena);
            Ref<db> all = db_all(count);
            assertThat(all).isNotNull();
            PointerArray<db> array = all.asArray(count.get());
            assertThat(array.length()).isEqualTo(2);
            assertThat(array.get(0)).isEqualTo(a);
            assertThat(array.get(1)).isEqualTo(b);
            db_close(b);
            db_close(a);
        }
    }
}
