import static bound.mixed_h.*;

import bound.db;
import bound.pair;
import bound.stmt;
import java.lang.foreign.Arena;
import java.util.Arrays;

/** Calls of all kinds, right and wrong. */
public final class Mixed {

    private Mixed() {}

    /** Makes calls, a hundred or so in a round, and tells how many. */
    public static long run(long calls) {
        long made = 0;
        for (int round = 0; made < calls; round++) {
            made += round(round);
        }
        return made;
    }

    public static long[] state() {
        return new long[] {living(), allocated()};
    }

    private static int round(int round) {
        int calls = 0;
        db kept = db_open("number " + round);
        try (stmt s = db_prepare(kept, "text of " + round)) {
            kept.close();
            expect(db_open("") == null);
            for (int i = 0; i < 20; i++) {
                stmt_step(s);
            }
            calls += 23 + callbacks(s, round) + refused(kept, s);
        }
        try (db d = db_open("other")) {
            expect(db_length(d) == 5);
            stmt given = db_prepare(d, "x");
            db_adopt(d, given);
            given.close();
            stmt_free(db_prepare(d, "y"));
            stmt again = db_prepare(d, "z");
            again.close();
            again.close();
            calls += 11;
        }
        return calls + records(round);
    }

    private static int callbacks(stmt s, int round) {
        int[] sum = new int[1];
        stmt_each(s, 10, value -> sum[0] += value);
        expect(sum[0] == 45);
        try {
            stmt_each(s, 3, value -> {
                throw new UnsupportedOperationException();
            });
            expect(false);
        } catch (UnsupportedOperationException e) {
            expect(e.getMessage() == null);
        }
        if (round % 64 == 0) {
            expect(stmt_each(s, 1, value -> stmt_step(s)) > 0);
        }
        return 15;
    }

    private static int refused(db closed, stmt s) {
        try {
            db_prepare(closed, "late");
            expect(false);
        } catch (IllegalStateException e) {
            expect(e.getMessage().contains("struct db at 0x"));
        }
        try {
            db_close(closed);
            expect(false);
        } catch (IllegalStateException e) {
            expect(e.getMessage().contains("is closed"));
        }
        return 2;
    }

    private static int records(int round) {
        try (Arena arena = Arena.ofConfined()) {
            pair p = pair.of(arena, round, 1);
            for (int i = 0; i < 24; i++) {
                expect(pair_sum(p) == round + 1);
            }
            expect(pair_swap(arena, p).a() == 1);
            try {
                pair.allocateArray(arena, 2).get(2);
                expect(false);
            } catch (IndexOutOfBoundsException e) {
                expect(e.getMessage() != null);
            }
            return 26;
        }
    }

    private static void expect(boolean right) {
        if (!right) {
            throw new AssertionError(Arrays.toString(state()));
        }
    }
}
