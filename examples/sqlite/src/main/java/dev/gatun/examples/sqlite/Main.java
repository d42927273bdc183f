package dev.gatun.examples.sqlite;

import static org.sqlite.sqlite3_h.SQLITE_DONE;
import static org.sqlite.sqlite3_h.SQLITE_OK;
import static org.sqlite.sqlite3_h.SQLITE_TRANSIENT;
import static org.sqlite.sqlite3_h.sqlite3_bind_int;
import static org.sqlite.sqlite3_h.sqlite3_bind_text;
import static org.sqlite.sqlite3_h.sqlite3_close;
import static org.sqlite.sqlite3_h.sqlite3_errmsg;
import static org.sqlite.sqlite3_h.sqlite3_exec;
import static org.sqlite.sqlite3_h.sqlite3_finalize;
import static org.sqlite.sqlite3_h.sqlite3_open;
import static org.sqlite.sqlite3_h.sqlite3_prepare_v2;
import static org.sqlite.sqlite3_h.sqlite3_reset;
import static org.sqlite.sqlite3_h.sqlite3_step;

import dev.gatun.runtime.CString;
import dev.gatun.runtime.PointerArray;
import dev.gatun.runtime.Ref;
import java.io.PrintStream;
import java.lang.foreign.Arena;
import org.jspecify.annotations.Nullable;
import org.sqlite.sqlite3;
import org.sqlite.sqlite3_callback;
import org.sqlite.sqlite3_stmt;

/** A database in memory: a table, a thousand rows by a prepared statement, a query whose rows come to a Java lambda. */
public final class Main {

    private static final int ROWS = 1000;

    private Main() {}

    public static void main(String[] args) {
        run(System.out);
    }

    static void run(PrintStream out) {
        try (Arena arena = Arena.ofConfined()) {
            Ref<sqlite3> opened = Ref.allocate(arena, sqlite3.TYPE);
            check(null, sqlite3_open(":memory:", opened));
            sqlite3 db = opened.get();
            try {
                check(db, sqlite3_exec(db, "CREATE TABLE star (id INTEGER, name TEXT)", null, null, null));
                insert(arena, db);
                out.println("rows: " + ROWS);
                print(arena, db, "SELECT count(*) AS stars, sum(id) AS total FROM star", out);
                print(arena, db, "SELECT name FROM star WHERE id % 400 = 0 ORDER BY id", out);
                out.println("refused: " + failure(db, "SELECT brightness FROM star"));
            } finally {
                sqlite3_close(db);
            }
        }
    }

    private static void insert(Arena arena, @Nullable sqlite3 db) {
        Ref<sqlite3_stmt> prepared = Ref.allocate(arena, sqlite3_stmt.TYPE);
        check(db, sqlite3_prepare_v2(db, "INSERT INTO star VALUES (?, ?)", -1, prepared, null));
        sqlite3_stmt statement = prepared.get();
        try {
            for (int i = 1; i <= ROWS; i++) {
                check(db, sqlite3_bind_int(statement, 1, i));
                check(db, sqlite3_bind_text(statement, 2, "star " + i, -1, SQLITE_TRANSIENT));
                int status = sqlite3_step(statement);
                check(db, sqlite3_reset(statement));
                if (status != SQLITE_DONE) {
                    throw new IllegalStateException("SQLite: an insert gave status " + status);
                }
            }
        } finally {
            sqlite3_finalize(statement);
        }
    }

    private static void print(Arena arena, @Nullable sqlite3 db, String query, PrintStream out) {
        sqlite3_callback printRow = (data, count, values, names) -> {
            out.println(row(names.asArray(count), values.asArray(count)));
            return 0;
        };
        check(db, sqlite3_exec(db, query, sqlite3_callback.allocate(arena, printRow), null, null));
    }

    private static String row(PointerArray<CString> names, PointerArray<CString> values) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < names.length(); i++) {
            text.append(i == 0 ? "" : ", ").append(names.get(i)).append(" = ").append(values.get(i));
        }
        return text.toString();
    }

    private static @Nullable String failure(@Nullable sqlite3 db, String query) {
        int status = sqlite3_exec(db, query, null, null, null);
        return status == SQLITE_OK ? null : String.valueOf(sqlite3_errmsg(db));
    }

    private static void check(@Nullable sqlite3 db, int status) {
        if (status != SQLITE_OK) {
            throw new IllegalStateException("SQLite: " + (db == null ? "status " + status : sqlite3_errmsg(db)));
        }
    }
}
