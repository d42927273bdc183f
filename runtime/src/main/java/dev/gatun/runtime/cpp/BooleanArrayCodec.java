package dev.gatun.runtime.cpp;

/** Sequences of truth values: a byte each, also where C++ packs them. */
final class BooleanArrayCodec extends Codec<boolean[]> {

    private static void writeElements(Encoder out, boolean[] value) {
        for (boolean each : value) {
            out.putByte(each ? 1 : 0);
        }
    }

    @Override
    void write(Encoder out, boolean[] value) {
        out.putLong(out.part(value).length);
        writeElements(out, value);
    }

    @Override
    Encoded encoded(Encoder out, boolean[] value) {
        writeElements(out, value);
        return Encoded.of(out.finished(), false, null);
    }

    @Override
    boolean[] read(Decoder in) {
        return elements(in, in.count(1));
    }

    @Override
    boolean[] readWhole(Decoder in) {
        return elements(in, Math.toIntExact(in.left()));
    }

    private static boolean[] elements(Decoder in, int count) {
        boolean[] array = new boolean[count];
        for (int i = 0; i < count; i++) {
            array[i] = in.getByte() != 0;
        }
        return array;
    }

    @Override
    long lengthOf(boolean[] value) {
        return value.length;
    }
}
