import static bound.globals_h.*;
import static org.assertj.core.api.Assertions.assertThat;

import bound.globals_h;
import bound.level;
import bound.point;
import dev.gatun.runtime.CString;
import dev.gatun.runtime.FunctionPointer;
import dev.gatun.runtime.IntRef;
import java.lang.foreign.Arena;
import java.util.Arrays;

public final class Uses {

    private Uses() {}

    public static void scalarsAreReadAndWritten() {
        assertThat(verbosity()).isEqualTo(3);
        verbosity(7);
        assertThat(verbosity_in_c()).isEqualTo(7);
        verbosity(3);
        ratio(0.25);
        assertThat(ratio()).isEqualTo(0.25);
        assertThat(current_level()).isEqualTo(level.HIGH);
        current_level(level.LOW);
        assertThat(current_level()).isEqualTo(level.LOW);
    }

    public static void constantsHaveNoSetter() {
        assertThat(limit()).isEqualTo(1L << 40);
        assertThat(Arrays.stream(globals_h.class.getMethods()).filter(m -> m.getName().equals("limit"))).hasSize(1);
        assertThat(Arrays.stream(globals_h.class.getMethods()).filter(m -> m.getName().equals("names"))).hasSize(1);
    }

    public static void stringsAndBuffersAreRead() {
        CString name = program();
        assertThat(name).isNotNull();
        assertThat(name.toString()).isEqualTo("gatun");
        assertThat(buffer().toString()).isEqualTo("start");
        assertThat(buffer().capacity()).isEqualTo(16);
        buffer().set("changed");
        assertThat(buffer().toString()).isEqualTo("changed");
    }

    public static void arraysAreViews() {
        assertThat(table().toArray()).containsExactly(1, 2, 3, 4);
        table().set(0, 10);
        assertThat(table_sum()).isEqualTo(19);
        table().set(0, 1);
        CString two = names().get(1);
        assertThat(two).isNotNull();
        assertThat(two.toString()).isEqualTo("two");
        assertThat(names().length()).isEqualTo(3);
        assertThat(corners().get(1).y()).isEqualTo(6);
    }

    public static void structsAreViewsAndCanBeReplaced() {
        assertThat(origin().y()).isEqualTo(2);
        origin().x(10);
        assertThat(origin_sum()).isEqualTo(12);
        try (Arena arena = Arena.ofConfined()) {
            origin(point.of(arena, 1, 2));
        }
        assertThat(origin_sum()).isEqualTo(3);
    }

    public static void pointersAreFollowed() {
        IntRef place = cursor();
        assertThat(place).isNotNull();
        assertThat(place.get()).isEqualTo(3);
        FunctionPointer<bound.operation_type> pointer = operation();
        assertThat(pointer).isNotNull();
        assertThat(pointer.function().call(21)).isEqualTo(42);
    }
}
