package dev.gatun.examples.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.sqlite.Sqlite.SQLITE_CONSTRAINT;
import static org.sqlite.Sqlite.SQLITE_DONE;
import static org.sqlite.Sqlite.SQLITE_ROW;
import static org.sqlite.Sqlite.SQLITE_TRANSIENT;
import static org.sqlite.Sqlite.SQLITE_UTF8;
import static org.sqlite.Sqlite.sqlite3_bind_blob;
import static org.sqlite.Sqlite.sqlite3_bind_text;
import static org.sqlite.Sqlite.sqlite3_column_blob;
import static org.sqlite.Sqlite.sqlite3_column_int;
import static org.sqlite.Sqlite.sqlite3_column_text;
import static org.sqlite.Sqlite.sqlite3_create_function_v2;
import static org.sqlite.Sqlite.sqlite3_exec;
import static org.sqlite.Sqlite.sqlite3_open;
import static org.sqlite.Sqlite.sqlite3_prepare_v2;
import static org.sqlite.Sqlite.sqlite3_result_int;
import static org.sqlite.Sqlite.sqlite3_step;
import static org.sqlite.Sqlite.sqlite3_value_text;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.sqlite.SqliteException;
import org.sqlite.sqlite3;
import org.sqlite.sqlite3_stmt;

class SqliteTest {

    @Test
    void textAndBlobsComeBackAsTheyWent() {
        byte[] bytes = new byte[100_000];
        new Random(1).nextBytes(bytes);
        try (sqlite3 db = sqlite3_open(":memory:");
                sqlite3_stmt query = sqlite3_prepare_v2(db, "SELECT ?, ?, ?", null)) {
            sqlite3_bind_text(query, 1, "Gatún ⚓", SQLITE_TRANSIENT);
            sqlite3_bind_blob(query, 2, bytes, SQLITE_TRANSIENT);
            assertThat(sqlite3_step(query)).isEqualTo(SQLITE_ROW);
            assertThat(sqlite3_column_text(query, 0)).isEqualTo("Gatún ⚓");
            assertThat(sqlite3_column_blob(query, 1).toArray()).isEqualTo(bytes);
            assertThat(sqlite3_column_text(query, 2)).isNull();
            assertThat(sqlite3_column_blob(query, 2)).isNull();
            assertThat(sqlite3_step(query)).isEqualTo(SQLITE_DONE);
        }
    }

    @Test
    void failureHasCodeNameFunctionAndMessage() {
        try (sqlite3 db = sqlite3_open(":memory:")) {
            sqlite3_exec(db, "CREATE TABLE t (a UNIQUE); INSERT INTO t VALUES (1)", null, null);
            SqliteException e = catchThrowableOfType(
                    SqliteException.class, () -> sqlite3_exec(db, "INSERT INTO t VALUES (1)", null, null));
            assertThat(e).hasMessage("sqlite3_exec: UNIQUE constraint failed: t.a (SQLITE_CONSTRAINT, 19)");
            assertThat(e.code()).isEqualTo(SQLITE_CONSTRAINT);
            assertThat(e.codeName()).isEqualTo("SQLITE_CONSTRAINT");
            assertThat(e.function()).isEqualTo("sqlite3_exec");
        }
    }

    @Test
    void databaseMayBeClosedBeforeItsStatement() {
        sqlite3 db = sqlite3_open(":memory:");
        try (sqlite3_stmt query = sqlite3_prepare_v2(db, "SELECT 42", null)) {
            db.close();
            db.close();
            assertThat(sqlite3_step(query)).isEqualTo(SQLITE_ROW);
            assertThat(sqlite3_column_int(query, 0)).isEqualTo(42);
            assertThatThrownBy(() -> sqlite3_exec(db, "SELECT 1", null, null))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("closed");
        }
    }

    @Test
    void exceptionOfARowCallbackEndsTheQueryAndSurfaces() {
        List<String> seen = new ArrayList<>();
        try (sqlite3 db = sqlite3_open(":memory:")) {
            assertThatThrownBy(() -> sqlite3_exec(
                            db,
                            "VALUES (1), (2), (3)",
                            (count, values, names) -> {
                                seen.add(String.valueOf(values.get()));
                                if (seen.size() == 2) {
                                    throw new IllegalStateException("enough");
                                }
                                return 0;
                            },
                            null))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("enough");
            assertThat(seen).containsExactly("1", "2");
        }
    }

    @Test
    void exceptionOfAFunctionInJavaSurfacesFromTheStep() {
        try (sqlite3 db = sqlite3_open(":memory:")) {
            register(db, "fail", text -> {
                throw new IllegalArgumentException(text);
            });
            try (sqlite3_stmt query = sqlite3_prepare_v2(db, "SELECT fail('so')", null)) {
                assertThatThrownBy(() -> sqlite3_step(query))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessage("so");
            }
        }
    }

    @Test
    void functionsInJavaDoNotDisturbEachOther() {
        try (sqlite3 db = sqlite3_open(":memory:")) {
            register(db, "letters", String::length);
            register(db, "first", text -> text.charAt(0));
            register(db, "first", text -> -text.charAt(0));
            try (sqlite3_stmt query = sqlite3_prepare_v2(db, "SELECT letters('abc'), first('abc')", null)) {
                assertThat(sqlite3_step(query)).isEqualTo(SQLITE_ROW);
                assertThat(sqlite3_column_int(query, 0)).isEqualTo(3);
                assertThat(sqlite3_column_int(query, 1)).isEqualTo(-'a');
            }
        }
    }

    /** What SQL's integers are made of text by. */
    private interface OfText {
        int apply(String text);
    }

    private static void register(sqlite3 db, String name, OfText function) {
        sqlite3_create_function_v2(
                db,
                name,
                1,
                SQLITE_UTF8,
                null,
                (context, count, values) ->
                        sqlite3_result_int(context, function.apply(sqlite3_value_text(values.get()))),
                null,
                null,
                null);
    }
}
