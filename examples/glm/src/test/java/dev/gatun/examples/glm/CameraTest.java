package dev.gatun.examples.glm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.glm.vec3;
import org.junit.jupiter.api.Test;

class CameraTest {

    private static final float FIELD = 1.2f;
    private static final Camera CAMERA = new Camera(new vec3(0, 0, 10), new vec3(0, 0, 0), FIELD, 2);

    @Test
    void targetIsInTheMiddle() {
        vec3 seen = CAMERA.project(new vec3(0, 0, 0));
        assertThat(seen.x()).isEqualTo(0);
        assertThat(seen.y()).isEqualTo(0);
    }

    @Test
    void pointsAreWherePerspectivePutsThem() {
        double height = Math.tan(FIELD / 2);
        for (int z = -5; z < 5; z++) {
            vec3 seen = CAMERA.project(new vec3(2, 1, z));
            double distance = 10 - z;
            assertThat(seen.x()).isCloseTo((float) (2 / (distance * height * 2)), within(1e-5f));
            assertThat(seen.y()).isCloseTo((float) (1 / (distance * height)), within(1e-5f));
        }
    }
}
