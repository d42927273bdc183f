package dev.gatun.examples.bullet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class FallingBallTest {

    @Test
    void ballFallsAsItDoesOnEarth() {
        try (FallingBall world = new FallingBall(20)) {
            world.step(60);
            assertThat(world.height()).isCloseTo(15f, within(0.2f));
        }
    }

    @Test
    void ballComesToRestOnTheGround() {
        try (FallingBall world = new FallingBall(20)) {
            world.step(600);
            assertThat(world.height()).isCloseTo(1f, within(0.05f));
        }
    }
}
