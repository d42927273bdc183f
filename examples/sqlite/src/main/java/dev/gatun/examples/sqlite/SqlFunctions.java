package dev.gatun.examples.sqlite;

import static org.sqlite.Sqlite.SQLITE_DETERMINISTIC;
import static org.sqlite.Sqlite.SQLITE_UTF8;
import static org.sqlite.Sqlite.sqlite3_aggregate_context;
import static org.sqlite.Sqlite.sqlite3_create_function_v2;
import static org.sqlite.Sqlite.sqlite3_result_double;
import static org.sqlite.Sqlite.sqlite3_value_double;

import dev.gatun.runtime.Pointer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sqlite.sqlite3;

/** Functions of SQL in Java. They live as long as the database that they are registered with. */
final class SqlFunctions {

    private static final double LIGHT_YEARS = 3.261_563_777;

    private SqlFunctions() {}

    static void register(sqlite3 db) {
        lightYears(db);
        median(db);
    }

    private static void lightYears(sqlite3 db) {
        sqlite3_create_function_v2(
                db,
                "light_years",
                1,
                SQLITE_UTF8 | SQLITE_DETERMINISTIC,
                null,
                (context, count, values) ->
                        sqlite3_result_double(context, sqlite3_value_double(values.get()) * LIGHT_YEARS),
                null,
                null,
                null);
    }

    /** An aggregate: SQLite tells groups of rows apart by memory that it keeps for each. */
    private static void median(sqlite3 db) {
        Map<Pointer<?>, List<Double>> groups = new HashMap<>();
        sqlite3_create_function_v2(
                db,
                "median",
                1,
                SQLITE_UTF8 | SQLITE_DETERMINISTIC,
                null,
                null,
                (context, count, values) -> groups.computeIfAbsent(
                                sqlite3_aggregate_context(context, 1), _ -> new ArrayList<>())
                        .add(sqlite3_value_double(values.get())),
                context -> {
                    List<Double> group = groups.remove(sqlite3_aggregate_context(context, 0));
                    if (group != null) {
                        sqlite3_result_double(context, middle(group));
                    }
                },
                null);
    }

    private static double middle(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
    }
}
