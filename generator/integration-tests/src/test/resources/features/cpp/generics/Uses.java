import static org.assertj.core.api.Assertions.assertThat;

import bound.math.Turnd;
import bound.math.Vec2d;
import bound.math.Vec2i;

public final class Uses {

    private Uses() {}

    public static void operatorTemplatesAreMethodsOfInstances() {
        Vec2d a = new Vec2d(1, 2);
        assertThat(a.plus(new Vec2d(3, 4))).isEqualTo(new Vec2d(4, 6));
        assertThat(a.negated()).isEqualTo(new Vec2d(-1, -2));
        assertThat(new Vec2i(1, 2).plus(new Vec2i(1, 1))).isEqualTo(new Vec2i(2, 3));
    }

    public static void scalarsHaveTheTypeOfElements() {
        assertThat(new Vec2d(1, 2).times(1.5)).isEqualTo(new Vec2d(1.5, 3));
        assertThat(Vec2d.times(2.0, new Vec2d(1, 2))).isEqualTo(new Vec2d(2, 4));
        assertThat(new Vec2i(5, 7).remainder(4)).isEqualTo(new Vec2i(1, 3));
    }

    public static void operandsMayBeOfSeveralTemplates() {
        Turnd quarter = new Turnd();
        quarter.cos(0);
        quarter.sin(1);
        assertThat(quarter.times(new Vec2d(1, 0))).isEqualTo(new Vec2d(0, 1));
    }

    public static void streamedInstancesAreText() {
        assertThat(new Vec2i(1, 2)).hasToString("(1, 2)");
    }
}
