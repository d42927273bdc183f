package dev.gatun.examples.glm;

import org.glm.vec3;

/** Prints where a moon is in the picture while it goes around. */
public final class Main {

    private static final int STEPS = 8;

    private Main() {}

    public static void main(String[] args) {
        Orbit orbit = new Orbit(new vec3(0, 0, 0), new vec3(3, 0, 0), new vec3(0, 1, 0));
        Camera camera = new Camera(new vec3(0, 4, 8), new vec3(0, 0, 0), (float) Math.PI / 3, 16f / 9);
        for (int i = 0; i < STEPS; i++) {
            vec3 seen = camera.project(orbit.at((float) (2 * Math.PI * i / STEPS)));
            System.out.printf("%6.3f %6.3f%n", seen.x(), seen.y());
        }
    }
}
