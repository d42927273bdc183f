package app;

import canal.canal_h;
import canal.lock;
import java.util.List;

final class Program {

    private Program() {}

    static int fill(lock first) {
        int level = canal_h.fill(first);
        System.out.println(List.of("filled", level).size());
        return level + canal_h.LOCKS;
    }

    static boolean isOpen() {
        return switch (canal_h.look(null)) {
            case OPEN -> true;
            case SHUT -> false;
        };
    }
}
