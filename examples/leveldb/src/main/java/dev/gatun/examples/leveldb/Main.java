package dev.gatun.examples.leveldb;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Keeps a diary in a folder of its own. */
public final class Main {

    private Main() {}

    public static void main(String[] args) throws IOException {
        Path folder = args.length > 0 ? Path.of(args[0]) : Files.createTempDirectory("diary");
        try (Diary diary = new Diary(folder)) {
            diary.write("2026-11-22", "rain");
            diary.writeAll(Map.of("2026-11-23", "sun", "2026-11-21", "fog"));
            diary.all().forEach((day, text) -> System.out.println(day + " " + text));
        }
    }
}
