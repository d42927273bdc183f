package demo;

import static demo.lock_h.DOUBLED;
import static demo.lock_h.depth;
import static demo.lock_h.level;
import static demo.lock_h.next;
import static demo.lock_h.spelled;

public class Main {
    public static void main(String[] args) {
        System.out.println(DOUBLED(4) + " " + next(1) + " " + level() + " " + spelled("Gatun") + " " + depth());
    }
}
