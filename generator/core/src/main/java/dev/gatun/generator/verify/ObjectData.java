package dev.gatun.generator.verify;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The compiler's answers, in the object file that it made of a {@link CheckProgram}. Object formats store constant data as they are. */
final class ObjectData {

    private final ByteBuffer file;
    private final Mark mark;
    /** Where each mark ends, by block. */
    private final Map<Integer, Integer> blocks = new HashMap<>();

    ObjectData(byte[] file, Mark mark) {
        this.file = ByteBuffer.wrap(file).order(mark.order());
        this.mark = mark;
        findBlocks();
    }

    private void findBlocks() {
        byte[] pattern = mark.pattern(0);
        ByteBuffer view = file.duplicate().order(mark.order());
        for (int i = 0; i + Mark.BYTES <= view.limit(); i++) {
            if (view.get(i) == pattern[0] && view.getLong(i) == mark.high()) {
                long block = view.getLong(i + Long.BYTES) - mark.low();
                if (block >= 0 && block < Integer.MAX_VALUE) {
                    blocks.put((int) block, i + Mark.BYTES);
                }
            }
        }
    }

    /** A word of a block of numbers: 0 is the first behind the mark. Null where the block is not there. */
    @Nullable Long number(int block, int index) {
        Integer start = blocks.get(block);
        return start == null ? null : (Long) file.getLong(start + index * Long.BYTES);
    }

    /** The bits of a double. */
    @Nullable Long real(int index) {
        return number(Mark.REALS, index);
    }

    /** The bytes of an object, null where it is not there. */
    byte @Nullable [] object(int index) {
        Integer end = blocks.get(Mark.OBJECTS + index);
        if (end == null) {
            return null;
        }
        int size = 0;
        for (int i = 3; i >= 0; i--) {
            size = (size << Byte.SIZE) | (file.get(end + i) & 0xff);
        }
        int start = end - Mark.BYTES - size;
        return size < 0 || start < 0 ? null : Arrays.copyOfRange(file.array(), start, start + size);
    }
}
