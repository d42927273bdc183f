package dev.gatun.generator.resolve.constant;

import dev.gatun.generator.model.CType;
import dev.gatun.generator.model.PrimitiveKind;
import dev.gatun.runtime.layout.BasicType;
import dev.gatun.runtime.layout.TargetAbi;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Character constants and string literals (C23 6.4.4.4, 6.4.5); the execution character set is UTF-8. */
final class TextLiteral {

    private final IntegerTypes integers;
    private final boolean wcharSigned;
    private final long wcharSize;

    TextLiteral(IntegerTypes integers, TargetAbi abi) {
        this.integers = integers;
        this.wcharSigned = abi.wcharSigned();
        this.wcharSize = abi.size(BasicType.WCHAR_T);
    }

    /** @param spelling prefix and quotes included */
    Value.Int character(String spelling) throws NotConstantException {
        String prefix = prefix(spelling);
        CType type = elementType(prefix);
        List<Integer> units = units(List.of(spelling), unitSize(prefix));
        if (prefix.isEmpty()) {
            return plainCharacter(spelling, units);
        }
        if (units.size() != 1) {
            throw new NotConstantException("contains the character constant " + spelling + " of several characters");
        }
        IntegerType element = integerType(type);
        return new Value.Int(element.wrap(BigInteger.valueOf(Integer.toUnsignedLong(units.getFirst()))), type);
    }

    /** One character as a char, several as GCC packs them into an int. */
    private Value.Int plainCharacter(String spelling, List<Integer> units) throws NotConstantException {
        if (units.isEmpty() || units.size() > 4) {
            throw new NotConstantException(
                    "contains the character constant " + spelling + " of no or too many characters");
        }
        BigInteger value = BigInteger.ZERO;
        for (int unit : units) {
            value = value.shiftLeft(Byte.SIZE).or(BigInteger.valueOf(unit & 0xff));
        }
        IntegerType cInt = integers.get(PrimitiveKind.INT);
        IntegerType from = units.size() == 1 ? integers.get(PrimitiveKind.CHAR) : cInt;
        return new Value.Int(from.wrap(value), cInt.type());
    }

    /** @param spellings adjacent literals; the prefix of any of them is that of all */
    Value.Text string(List<String> spellings) throws NotConstantException {
        String prefix = "";
        for (String spelling : spellings) {
            String own = prefix(spelling);
            prefix = own.isEmpty() ? prefix : own;
        }
        long unitSize = unitSize(prefix);
        List<Integer> units = units(spellings, unitSize);
        CType type = new CType.Array(elementType(prefix), OptionalLong.of(units.size() + 1L));
        return unitSize == 1
                ? new Value.Text(utf8(units), latin1(units), type)
                : new Value.Text(wide(units, unitSize), null, type);
    }

    private static String prefix(String spelling) throws NotConstantException {
        int quote = 0;
        while (quote < spelling.length() && spelling.charAt(quote) != '"' && spelling.charAt(quote) != '\'') {
            quote++;
        }
        if (quote > 2 || spelling.length() < quote + 2) {
            throw new NotConstantException("contains the malformed literal " + spelling);
        }
        return spelling.substring(0, quote);
    }

    private CType elementType(String prefix) throws NotConstantException {
        return switch (prefix) {
            case "", "u8" -> new CType.Primitive(PrimitiveKind.CHAR);
            case "L" -> new CType.Typedef("wchar_t", wide(wcharSize * Byte.SIZE, wcharSigned));
            case "u" -> new CType.Typedef("char16_t", wide(16, false));
            case "U" -> new CType.Typedef("char32_t", wide(32, false));
            default -> throw new NotConstantException("contains a literal with the prefix " + prefix);
        };
    }

    private CType wide(long width, boolean signed) throws NotConstantException {
        IntegerType type = integers.ofWidth((int) width, signed);
        if (type == null) {
            throw new NotConstantException("contains a character of a type of " + width + " bits");
        }
        return type.type();
    }

    private IntegerType integerType(CType type) {
        return type.canonical() instanceof CType.Primitive(PrimitiveKind kind)
                ? integers.get(kind)
                : integers.get(PrimitiveKind.INT);
    }

    private long unitSize(String prefix) {
        return switch (prefix) {
            case "L" -> wcharSize;
            case "u" -> 2;
            case "U" -> 4;
            default -> 1;
        };
    }

    /** The code units of the literals' characters, without a terminator. */
    private static List<Integer> units(List<String> spellings, long unitSize) throws NotConstantException {
        List<Integer> units = new ArrayList<>();
        for (String spelling : spellings) {
            String body = spelling.substring(prefix(spelling).length() + 1, spelling.length() - 1);
            int i = 0;
            while (i < body.length()) {
                if (body.charAt(i) == '\\') {
                    EscapeSequence escape = EscapeSequence.at(body, i);
                    if (escape.numeric()) {
                        units.add(escape.value());
                    } else {
                        encode(escape.value(), unitSize, units);
                    }
                    i = escape.end();
                } else {
                    int codePoint = body.codePointAt(i);
                    encode(codePoint, unitSize, units);
                    i += Character.charCount(codePoint);
                }
            }
        }
        return units;
    }

    private static void encode(int codePoint, long unitSize, List<Integer> units) {
        if (unitSize == 4) {
            units.add(codePoint);
        } else if (unitSize == 2) {
            for (char unit : Character.toChars(codePoint)) {
                units.add((int) unit);
            }
        } else {
            for (byte unit : Character.toString(codePoint).getBytes(StandardCharsets.UTF_8)) {
                units.add(unit & 0xff);
            }
        }
    }

    private static @Nullable String utf8(List<Integer> units) {
        ByteBuffer bytes = ByteBuffer.allocate(units.size());
        for (int unit : units) {
            bytes.put((byte) unit);
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private static String latin1(List<Integer> units) {
        StringBuilder text = new StringBuilder();
        units.forEach(unit -> text.append((char) (unit & 0xff)));
        return text.toString();
    }

    private static @Nullable String wide(List<Integer> units, long unitSize) {
        StringBuilder text = new StringBuilder();
        for (int unit : units) {
            if (unitSize == 2) {
                text.append((char) unit);
            } else if (Character.isValidCodePoint(unit)) {
                text.appendCodePoint(unit);
            } else {
                return null;
            }
        }
        return text.toString();
    }
}
