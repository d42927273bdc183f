package dev.gatun.examples.leveldb;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.leveldb.Comparator;
import org.leveldb.DB;
import org.leveldb.Iterator;
import org.leveldb.Options;
import org.leveldb.ReadOptions;
import org.leveldb.WriteBatch;
import org.leveldb.WriteOptions;
import org.leveldb.std.string;

/** Entries by day, the latest first, kept by LevelDB. */
final class Diary implements AutoCloseable {

    private final Comparator order = new LatestFirst();
    private final Options options = new Options();
    private final ReadOptions reading = new ReadOptions();
    private final WriteOptions writing = new WriteOptions();
    private final DB db;

    Diary(Path folder) {
        options.create_if_missing(true);
        options.comparator(order);
        db = DB.Open(options, folder.toString());
    }

    void write(String day, String text) {
        db.Put(writing, day, text);
    }

    /** All entries, or none of them. */
    void writeAll(Map<String, String> entries) {
        try (WriteBatch batch = new WriteBatch()) {
            entries.forEach((day, text) -> batch.Put(day, text));
            db.Write(writing, batch);
        }
    }

    /** @throws org.leveldb.LevelDbException if there is no entry of that day */
    String read(String day) {
        return db.Get(reading, day);
    }

    Map<String, String> all() {
        Map<String, String> entries = new LinkedHashMap<>();
        try (Iterator at = db.NewIterator(reading)) {
            for (at.SeekToFirst(); at.Valid(); at.Next()) {
                entries.put(at.key(), at.value());
            }
        }
        return entries;
    }

    @Override
    public void close() {
        db.close();
        options.close();
        order.close();
    }

    /** An order of keys for LevelDB, in Java. */
    private static final class LatestFirst extends Comparator {

        @Override
        public int Compare(String a, String b) {
            return b.compareTo(a);
        }

        @Override
        public String Name() {
            return "gatun.LatestFirst";
        }

        @Override
        public void FindShortestSeparator(string start, String limit) {}

        @Override
        public void FindShortSuccessor(string key) {}
    }
}
