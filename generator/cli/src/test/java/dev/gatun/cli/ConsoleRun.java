package dev.gatun.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** One run of the command in this JVM. */
record ConsoleRun(int status, String out, String err) {

    static ConsoleRun of(String... args) {
        return of(false, args);
    }

    static ConsoleRun of(boolean colours, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = new Main(new Console(print(out), print(err), colours, colours)).run(args);
        return new ConsoleRun(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** All that a run prints, in order. */
    static String transcript(String... args) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        new Main(new Console(print(all), print(all), false, false)).run(args);
        return all.toString(StandardCharsets.UTF_8);
    }

    private static PrintStream print(ByteArrayOutputStream to) {
        return new PrintStream(to, true, StandardCharsets.UTF_8);
    }
}
