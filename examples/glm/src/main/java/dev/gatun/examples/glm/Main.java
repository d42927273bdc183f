package dev.gatun.examples.glm;

import org.glm.vec3;

/** Turns a point by a quarter. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        vec3 point = Turns.turned(new vec3(1, 0, 0), Turns.aroundZ(Math.PI / 2));
        System.out.printf("%.2f %.2f %.2f%n", point.x(), point.y(), point.z());
    }
}
