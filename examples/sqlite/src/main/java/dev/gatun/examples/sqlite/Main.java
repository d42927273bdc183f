package dev.gatun.examples.sqlite;

import static org.sqlite.Sqlite.sqlite3_exec;
import static org.sqlite.Sqlite.sqlite3_open;
import static org.sqlite.Sqlite.sqlite3_update_hook;

import java.io.PrintStream;
import java.util.concurrent.atomic.AtomicInteger;
import org.sqlite.SqliteException;
import org.sqlite.sqlite3;

/** A catalogue of stars in memory, asked in SQL, some of whose functions are Java. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        run(System.out);
    }

    static void run(PrintStream out) {
        try (sqlite3 db = sqlite3_open(":memory:")) {
            AtomicInteger changes = new AtomicInteger();
            sqlite3_update_hook(db, (operation, database, table, row) -> changes.incrementAndGet());
            Stars.create(db);
            Stars.insert(db, "Sirius", 2.64, new byte[] {0, 27, 110});
            Stars.insert(db, "Procyon", 3.51, new byte[] {42, 0, 7});
            Stars.insert(db, "Wega", 7.68, new byte[0]);
            out.println("stars: " + changes);

            SqlFunctions.register(db);
            print(db, "SELECT name, round(light_years(parsecs), 1) AS away FROM star ORDER BY parsecs", out);
            print(db, "SELECT median(parsecs) AS middle, count(*) AS stars FROM star", out);
            out.println("spectrum of Sirius: " + Stars.spectrum(db, "Sirius"));

            refused(() -> Stars.insert(db, "Wega", 7.68, new byte[0]), out);
            refused(() -> print(db, "SELECT brightness FROM star", out), out);
            refused(() -> sqlite3_open("/no/such/folder/stars.db"), out);
        }
    }

    /** Prints rows as SQLite hands them to a Java function. */
    private static void print(sqlite3 db, String query, PrintStream out) {
        sqlite3_exec(
                db,
                query,
                (count, values, names) -> {
                    StringBuilder row = new StringBuilder();
                    for (int i = 0; i < count; i++) {
                        row.append(i == 0 ? "" : ", ")
                                .append(names.asArray(count).get(i))
                                .append(" = ")
                                .append(values.asArray(count).get(i));
                    }
                    out.println(row);
                    return 0;
                },
                null);
    }

    private static void refused(Runnable action, PrintStream out) {
        try {
            action.run();
        } catch (SqliteException e) {
            out.println("refused: " + e.getMessage());
        }
    }
}
