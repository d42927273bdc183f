package dev.gatun.generator.verify;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Random;

/**
 * Numbers at random by which blocks of data are found in an object file.
 *
 * @param high the same for all blocks
 * @param low of the block 0
 */
record Mark(long high, long low, ByteOrder order) {

    /** Length of a mark. */
    static final int BYTES = 16;

    static final int NUMBERS = 0;
    static final int MACRO_NUMBERS = 1;
    static final int REALS = 2;

    /** The first of the blocks with one object each. */
    static final int OBJECTS = 3;

    static Mark of(Random random, ByteOrder order) {
        return new Mark(random.nextLong(), random.nextLong(), order);
    }

    /** Two 64-bit integers in C, as the target has them in memory. */
    String words(int block) {
        return "0x" + Long.toHexString(high) + "ull, 0x" + Long.toHexString(low + block) + "ull";
    }

    /** The mark in memory. */
    byte[] pattern(int block) {
        return ByteBuffer.allocate(BYTES)
                .order(order)
                .putLong(high)
                .putLong(low + block)
                .array();
    }

    /** The mark in memory, as initialisers in C. */
    String bytes(int block) {
        StringBuilder text = new StringBuilder();
        for (byte b : pattern(block)) {
            text.append(text.isEmpty() ? "" : ", ").append(b & 0xff);
        }
        return text.toString();
    }
}
