package dev.gatun.examples.glm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.glm.vec3;
import org.junit.jupiter.api.Test;

class TurnsTest {

    @Test
    void quarterTurnTakesXToY() {
        vec3 turned = Turns.turned(new vec3(1, 0, 2), Turns.aroundZ(Math.PI / 2));
        assertThat(turned.x()).isCloseTo(0, within(1e-6f));
        assertThat(turned.y()).isCloseTo(1, within(1e-6f));
        assertThat(turned.z()).isCloseTo(2, within(1e-6f));
    }

    @Test
    void valuesAreAddedAndCompared() {
        vec3 sum = new vec3(1, 2, 3).plus(new vec3(1, 1, 1));
        assertThat(sum).isEqualTo(new vec3(2, 3, 4)).isNotEqualTo(new vec3(2, 3, 5));
    }
}
