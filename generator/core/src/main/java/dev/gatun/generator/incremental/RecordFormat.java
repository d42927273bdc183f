package dev.gatun.generator.incremental;

/** Names in record files, in the order in which they stand there. */
final class RecordFormat {

    static final String VERSION = "gatun 1";

    /** A record of all of GTK takes 2 MB. */
    static final long MOST_BYTES = 128L << 20;

    private RecordFormat() {}
}
