package dev.gatun.generator.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.generator.HostCompiler;
import dev.gatun.generator.layout.LayoutQuestions.Bits;
import dev.gatun.generator.layout.LayoutQuestions.Value;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A compiler's answers, read from the object file: nothing is run, so that any target can be asked. Constants stand in one array,
 * each bit-field in an object of its own that has ones there and zeros elsewhere; all of them follow a mark that nothing else has.
 */
final class CompiledAnswers {

    private static final long MARK = 0x7E57_9A70_4E11_0DDEL;

    private final Path folder;
    private final Judge judge;

    CompiledAnswers(Path folder, Judge judge) {
        this.folder = folder;
        this.judge = judge;
    }

    /** One line for each answer that differs from the model's. */
    List<String> differences(String types, List<Value> values, List<Bits> bitFields, String... options) {
        ByteBuffer object = compile(types + source(values, bitFields), options);
        List<String> differences = new ArrayList<>();
        int answered = 0;
        for (int at = nextMark(object, 0); at >= 0; at = nextMark(object, at + Long.BYTES)) {
            object.position(at + Long.BYTES);
            long index = object.getLong();
            if (index < 0) {
                answered += compare(object, values, differences);
            } else {
                Bits bits = bitFields.get(Math.toIntExact(index));
                compare(object, at, bits, differences);
                answered++;
            }
        }
        assertThat(answered).isEqualTo(values.size() + bitFields.size());
        return differences;
    }

    private static int compare(ByteBuffer object, List<Value> values, List<String> differences) {
        for (Value value : values) {
            long answer = object.getLong();
            if (answer != value.expected()) {
                differences.add("%s: %s: compiler %d, model %d"
                        .formatted(value.record(), value.expression(), answer, value.expected()));
            }
        }
        return values.size();
    }

    private static void compare(ByteBuffer object, int start, Bits bits, List<String> differences) {
        int begin = Math.toIntExact(object.getLong()) + start;
        long size = object.getLong() * Byte.SIZE;
        long first = -1;
        long count = 0;
        for (int i = 0; i < size; i++) {
            if ((object.get(begin + i / Byte.SIZE) >> (i % Byte.SIZE) & 1) != 0) {
                first = first < 0 ? i : first;
                count++;
            }
        }
        if (first != bits.offset() || count != bits.width()) {
            differences.add("%s: %s: compiler %d bits at %d, model %d at %d"
                    .formatted(bits.record(), bits.path(), count, first, bits.width(), bits.offset()));
        }
    }

    private static int nextMark(ByteBuffer object, int from) {
        for (int at = from; at + Long.BYTES <= object.limit(); at++) {
            if (object.getLong(at) == MARK) {
                return at;
            }
        }
        return -1;
    }

    private ByteBuffer compile(String source, String... options) {
        try {
            String name = "layouts-" + judge + ".c";
            Files.writeString(folder.resolve(name), source);
            HostCompiler.Output output = HostCompiler.run(folder, judge.command(options, "-o", "layouts.o", name));
            assertThat(output.status()).as(output.text()).isZero();
            return ByteBuffer.wrap(Files.readAllBytes(folder.resolve("layouts.o")))
                    .order(ByteOrder.LITTLE_ENDIAN);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String source(List<Value> values, List<Bits> bitFields) {
        StringBuilder source = new StringBuilder("const unsigned long long gatun_values[] = {\n");
        source.append("0x%xULL, -1ULL,\n".formatted(MARK));
        values.forEach(value -> source.append(value.expression()).append(",\n"));
        source.append("};\n");
        for (int i = 0; i < bitFields.size(); i++) {
            Bits bits = bitFields.get(i);
            source.append("const struct gatun_%d { unsigned long long head[4]; %s probed; } gatun_bits_%d = {\n"
                    .formatted(i, bits.record(), i));
            source.append("{ 0x%xULL, %d, __builtin_offsetof(struct gatun_%d, probed), sizeof(%s) }, { .%s = %s } };\n"
                    .formatted(MARK, i, i, bits.record(), bits.path(), bits.ones()));
        }
        return source.toString();
    }
}
