package demo;

import java.lang.foreign.Arena;

public final class Main {
    public static void main(String[] arguments) {
        try (Arena arena = Arena.ofConfined()) {
            System.out.println(point_h.dist(point.of(arena, 3, 4), point.allocate(arena)));
        }
    }
}
