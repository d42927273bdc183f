package app;

import canal.canal_h;
import canal.lock;

final class Program {

    private Program() {}

    static int fill(lock first) {
        return canal_h.fill(first) + canal_h.LOCKS;
    }

    static boolean isOpen() {
        return switch (canal_h.look(null)) {
            case OPEN -> true;
            case SHUT -> false;
        };
    }
}
