package dev.gatun.cli;

import java.util.Arrays;
import java.util.List;

/** Runs several command lines, for the JVM to record how the command starts with each. The build runs it. */
final class Training {

    /** Stands between command lines. */
    private static final String NEXT = "--next";

    private Training() {}

    /** Ends with the first status that is not {@link ExitStatus#DONE}. */
    public static void main(String[] args) {
        List<String> rest = Arrays.asList(args);
        int status = ExitStatus.DONE;
        while (status == ExitStatus.DONE && !rest.isEmpty()) {
            int next = rest.indexOf(NEXT);
            int end = next < 0 ? rest.size() : next;
            status = new Main(Console.ofProcess()).run(rest.subList(0, end).toArray(String[]::new));
            rest = rest.subList(Math.min(end + 1, rest.size()), rest.size());
        }
        System.exit(status);
    }
}
