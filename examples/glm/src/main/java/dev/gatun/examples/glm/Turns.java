package dev.gatun.examples.glm;

import org.glm.quat;
import org.glm.vec3;

/** Points turned around an axis. Nothing here has to be closed: they are values. */
final class Turns {

    private Turns() {}

    /** A turn around the z axis. */
    static quat aroundZ(double radians) {
        return new quat((float) Math.cos(radians / 2), 0, 0, (float) Math.sin(radians / 2));
    }

    static vec3 turned(vec3 point, quat turn) {
        return turn.times(point);
    }
}
