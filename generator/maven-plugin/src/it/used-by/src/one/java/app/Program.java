package app;

import canal.canal_h;
import canal.lock;

final class Program {

    private Program() {}

    static int fill(lock first) {
        return canal_h.fill(first) + canal_h.LOCKS;
    }
}
