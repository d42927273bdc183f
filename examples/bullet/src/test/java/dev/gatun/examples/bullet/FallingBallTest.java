package dev.gatun.examples.bullet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.api.InstanceOfAssertFactories;
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

    @Test
    void motionStateOfJavaIsToldOfEachStep() {
        try (FallingBall world = new FallingBall(5)) {
            world.step(30);
            assertThat(world.track().heights())
                    .hasSizeBetween(30, 31)
                    .isSortedAccordingTo((one, other) -> Float.compare(other, one))
                    .last(InstanceOfAssertFactories.FLOAT)
                    .isCloseTo(world.height(), within(0.2f)); // between two steps
        }
    }

    @Test
    void rayEndsAtTheBall() {
        try (FallingBall world = new FallingBall(20)) {
            assertThat(world.view(30)).isCloseTo(9f, within(0.1f));
            world.step(600);
            assertThat(world.view(30)).isCloseTo(28f, within(0.1f));
        }
    }

    @Test
    void closedWorldRefuses() {
        FallingBall world = new FallingBall(20);
        world.close();
        assertThatThrownBy(world::height).isInstanceOf(IllegalStateException.class);
    }
}
