package dev.gatun.examples.glm;

import org.glm.glm;
import org.glm.quat;
import org.glm.vec3;

/** A circle around a center. */
record Orbit(vec3 center, vec3 start, vec3 axis) {

    /** The turn by an angle in radians. */
    quat turn(float angle) {
        return glm.angleAxis(angle, glm.normalize(axis));
    }

    /** Where a body is that started at the start. */
    vec3 at(float angle) {
        return center.plus(turn(angle).times(start.minus(center)));
    }

    /** Which way it flies there, of length one. */
    vec3 direction(float angle) {
        return glm.normalize(glm.cross(axis, at(angle).minus(center)));
    }
}
