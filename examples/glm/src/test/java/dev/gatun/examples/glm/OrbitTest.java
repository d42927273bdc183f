package dev.gatun.examples.glm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.glm.glm;
import org.glm.mat4;
import org.glm.quat;
import org.glm.vec3;
import org.glm.vec4;
import org.junit.jupiter.api.Test;

class OrbitTest {

    private static final Orbit ORBIT = new Orbit(new vec3(1, 0, 0), new vec3(3, 0, 0), new vec3(0, 0, 2));

    private static void assertClose(vec3 actual, double x, double y, double z) {
        assertThat(new double[] {actual.x(), actual.y(), actual.z()})
                .containsExactly(new double[] {x, y, z}, within(1e-5));
    }

    @Test
    void bodiesGoAroundTheirCenter() {
        for (double angle = 0; angle < 7; angle += 0.5) {
            assertClose(ORBIT.at((float) angle), 1 + 2 * Math.cos(angle), 2 * Math.sin(angle), 0);
        }
    }

    @Test
    void theyFlyAlongTheCircle() {
        vec3 direction = ORBIT.direction((float) Math.PI / 2);
        assertClose(direction, -1, 0, 0);
        assertThat(glm.length(direction)).isCloseTo(1, within(1e-6f));
        assertThat(glm.dot(direction, ORBIT.at((float) Math.PI / 2).minus(ORBIT.center())))
                .isCloseTo(0, within(1e-5f));
    }

    @Test
    void turnsAreMatricesToo() {
        quat turn = ORBIT.turn(1);
        vec4 turned = glm.mat4_cast(turn).times(new vec4(1, 2, 3, 1));
        vec3 same = turn.times(new vec3(1, 2, 3));
        assertClose(new vec3(turned.x(), turned.y(), turned.z()), same.x(), same.y(), same.z());
        assertClose(same, Math.cos(1) - 2 * Math.sin(1), Math.sin(1) + 2 * Math.cos(1), 3);
    }

    @Test
    void halfTurnsAreBetweenNoneAndWhole() {
        quat half = glm.slerp(ORBIT.turn(0), ORBIT.turn(1), 0.5f);
        assertThat(glm.dot(half, ORBIT.turn(0.5f))).isCloseTo(1, within(1e-6f));
    }

    @Test
    void valuesAreComparedByWhatTheyAre() {
        assertThat(new vec3(1, 2, 3).plus(new vec3(1, 1, 1)))
                .isEqualTo(new vec3(2, 3, 4))
                .isNotEqualTo(new vec3(2, 3, 5));
        assertThat(glm.mix(new vec3(0, 0, 0), new vec3(2, 4, 6), new vec3(0.5f, 0.5f, 0.5f)))
                .isEqualTo(new vec3(1, 2, 3));
        mat4 scaled = glm.scale(new mat4(2), new vec3(2, 2, 2));
        assertThat(glm.inverse(scaled).times(scaled)).isEqualTo(new mat4(1));
    }
}
