package program;

import canal.dam;
import canal.dam_h;
import canal.lake;
import canal.lake_h;
import canal.lock;
import canal.lock_h;
import java.lang.foreign.Arena;

public final class Main {
    public static int everything(Arena arena) {
        return lock_h.flood(lock.allocate(arena)) + lake_h.rain(lake.allocate(arena)) + dam_h.hold(dam.allocate(arena));
    }
}
