package demo;

import java.lang.foreign.Arena;

public final class Main {
    public static void main(String[] arguments) {
        try (Arena arena = Arena.ofConfined()) {
            lock_h.flood(lock.allocate(arena), water.FRESH);
            System.out.println(lock_h.twice(13));
        }
    }
}
