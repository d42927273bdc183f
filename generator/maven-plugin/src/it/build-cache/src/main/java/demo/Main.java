package demo;

import java.lang.foreign.Arena;

public class Main {
    public static void main(String[] args) {
        try (Arena arena = Arena.ofConfined()) {
            System.out.println(lock.allocate(arena).upper().open());
        }
    }
}
