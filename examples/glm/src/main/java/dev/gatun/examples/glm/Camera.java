package dev.gatun.examples.glm;

import org.glm.glm;
import org.glm.mat4;
import org.glm.vec3;
import org.glm.vec4;

/**
 * Looks from one point at another, the y axis upwards.
 *
 * @param fieldOfView from the lower edge of the picture to the upper one, in radians
 * @param aspect width of the picture by its height
 */
record Camera(vec3 eye, vec3 target, float fieldOfView, float aspect) {

    private static final float NEAR = 0.1f;
    private static final float FAR = 100;

    /** From the scene to the picture. */
    mat4 projection() {
        mat4 view = glm.lookAt(eye, target, new vec3(0, 1, 0));
        return glm.perspective(fieldOfView, aspect, NEAR, FAR).times(view);
    }

    /** Where a point is in the picture: x and y from -1 to 1, z the depth. */
    vec3 project(vec3 point) {
        vec4 seen = projection().times(new vec4(point.x(), point.y(), point.z(), 1));
        return new vec3(seen.x(), seen.y(), seen.z()).dividedBy(seen.w());
    }
}
