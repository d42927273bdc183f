package dev.gatun.examples.bullet;

/** Lets a ball fall. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        try (FallingBall world = new FallingBall(20)) {
            for (int second = 0; second <= 3; second++) {
                System.out.printf("%d s: %.2f m%n", second, world.height());
                world.step(60);
            }
        }
    }
}
