package dev.gatun.runtime.cpp;

import dev.gatun.runtime.C;

/** Text in units of 2 or 4 bytes. */
final class WideTextCodec extends Codec<String> {

    private final boolean utf16;

    private WideTextCodec(boolean utf16) {
        this.utf16 = utf16;
    }

    static WideTextCodec ofUtf16() {
        return new WideTextCodec(true);
    }

    static WideTextCodec ofUtf32() {
        return new WideTextCodec(false);
    }

    /** {@code wchar_t} is either, as the system has it. */
    static WideTextCodec ofWide() {
        return new WideTextCodec(C.WCHAR_T.size() == Character.BYTES);
    }

    private void writeUnits(Encoder out, String value) {
        if (utf16) {
            // a charset would replace half a surrogate pair
            for (int i = 0; i < value.length(); i++) {
                out.putShort(value.charAt(i));
            }
        } else {
            value.codePoints().forEach(out::putInt);
        }
    }

    @Override
    void write(Encoder out, String value) {
        long units =
                utf16 ? out.part(value).length() : out.part(value).codePoints().count();
        out.putLong(units * (utf16 ? Character.BYTES : Integer.BYTES));
        writeUnits(out, value);
    }

    @Override
    Encoded encoded(Encoder out, String value) {
        writeUnits(out, value);
        return Encoded.of(out.finished(), false, null);
    }

    @Override
    String read(Decoder in) {
        return text(in, in.count(1));
    }

    @Override
    String readWhole(Decoder in) {
        return text(in, in.left());
    }

    private String text(Decoder in, long size) {
        Decoder units = new Decoder(in.get(size), in.keeper());
        StringBuilder text = new StringBuilder();
        while (units.left() > 0) {
            if (utf16) {
                text.append((char) units.getShort());
            } else {
                int point = units.getInt();
                text.appendCodePoint(Character.isValidCodePoint(point) ? point : 0xFFFD);
            }
        }
        return text.toString();
    }
}
