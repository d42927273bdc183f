import static org.assertj.core.api.Assertions.assertThat;

import bound.math.Cupboard;
import bound.math.Feet;
import bound.math.Meters;
import bound.math.Racks;
import bound.math.Turnd;
import bound.math.Vec2d;
import bound.math.Vec2i;
import bound.math.generics_hpp;

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

    public static void memberTemplatesOfOperandsAreMethodsAndConstructors() {
        Vec2d a = new Vec2d(1, 2);
        assertThat(a.plusAssign(new Vec2i(1, 1)).plusAssign(new Vec2d(0.5, 0))).isEqualTo(new Vec2d(2.5, 3));
        assertThat(new Feet(new Meters(2.5)).meters()).isEqualTo(2);
    }

    public static void friendsAreFoundByTheirOperands() {
        Meters meters = new Meters(2.5);
        assertThat(meters.plus(new Meters(1)).meters()).isEqualTo(3.5);
        assertThat(meters.minus(new Feet(1)).meters()).isEqualTo(1.5);
        assertThat(meters.minus(meters).meters()).isZero();
        assertThat(generics_hpp.longest(meters, new Meters(3)).meters()).isEqualTo(3);
    }

    public static void constructorsAndFunctionsOfInstancesAreInherited() {
        Cupboard cupboard = new Cupboard(3, 4);
        assertThat(cupboard.first()).isEqualTo(3);
        assertThat(cupboard.count()).isEqualTo(4);
        assertThat(cupboard.count(2L)).isEqualTo(8);
        assertThat(new Racks(0.5, 2).count(0.5)).isEqualTo(1);
    }
}
