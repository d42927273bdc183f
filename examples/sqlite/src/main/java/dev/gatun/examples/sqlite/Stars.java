package dev.gatun.examples.sqlite;

import static org.sqlite.Sqlite.SQLITE_ROW;
import static org.sqlite.Sqlite.SQLITE_TRANSIENT;
import static org.sqlite.Sqlite.sqlite3_bind_blob;
import static org.sqlite.Sqlite.sqlite3_bind_double;
import static org.sqlite.Sqlite.sqlite3_bind_text;
import static org.sqlite.Sqlite.sqlite3_column_blob;
import static org.sqlite.Sqlite.sqlite3_exec;
import static org.sqlite.Sqlite.sqlite3_prepare_v2;
import static org.sqlite.Sqlite.sqlite3_step;

import dev.gatun.runtime.ByteArray;
import java.util.Arrays;
import org.sqlite.sqlite3;
import org.sqlite.sqlite3_stmt;

/** The table of stars: prepared statements with text, numbers and blobs. */
final class Stars {

    private Stars() {}

    static void create(sqlite3 db) {
        sqlite3_exec(db, "CREATE TABLE star (name TEXT PRIMARY KEY, parsecs REAL, spectrum BLOB)", null, null);
    }

    static void insert(sqlite3 db, String name, double parsecs, byte[] spectrum) {
        try (sqlite3_stmt insert = sqlite3_prepare_v2(db, "INSERT INTO star VALUES (?, ?, ?)", null)) {
            sqlite3_bind_text(insert, 1, name, SQLITE_TRANSIENT);
            sqlite3_bind_double(insert, 2, parsecs);
            sqlite3_bind_blob(insert, 3, spectrum, SQLITE_TRANSIENT);
            sqlite3_step(insert);
        }
    }

    /** The spectrum of a star, as text. */
    static String spectrum(sqlite3 db, String name) {
        try (sqlite3_stmt query = sqlite3_prepare_v2(db, "SELECT spectrum FROM star WHERE name = ?", null)) {
            sqlite3_bind_text(query, 1, name, SQLITE_TRANSIENT);
            if (sqlite3_step(query) != SQLITE_ROW) {
                return "unknown";
            }
            ByteArray spectrum = sqlite3_column_blob(query, 0);
            return spectrum == null ? "none" : Arrays.toString(spectrum.toArray());
        }
    }
}
