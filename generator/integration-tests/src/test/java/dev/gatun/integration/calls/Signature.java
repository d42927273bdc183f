package dev.gatun.integration.calls;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * A function of C, with the values that go in and come out.
 *
 * @param index tells it from the others
 * @param result null for {@code void}
 * @param reach how the function is called
 * @param extra arguments behind the ellipsis; empty for a function without one
 */
record Signature(int index, Reach reach, @Nullable Argument result, List<Argument> parameters, List<Argument> extra) {

    /** Through the foreign linker alone and called back too; through the C shim where it must; always, having no symbol. */
    enum Reach {
        LINKER,
        SHIM,
        INLINE
    }

    /** The sum of no value. */
    static final long START = 17;

    /** @param bits of each leaf of the shape */
    record Argument(CShape shape, List<Long> bits) {

        static Argument of(CShape shape, Random random) {
            return new Argument(
                    shape,
                    shape.leaves().stream().map(leaf -> leaf.random(random)).toList());
        }
    }

    static Signature random(int index, RandomTypes types, Random random) {
        List<Argument> parameters = new ArrayList<>();
        // the shim can't pass on what is behind an ellipsis
        boolean variadic = random.nextInt(8) == 0 && !types.throughShim();
        int count = random.nextInt(4) == 0 ? 4 + random.nextInt(9) : random.nextInt(4);
        for (int i = 0; i < Math.max(count, variadic ? 1 : 0); i++) {
            parameters.add(Argument.of(types.parameter(), random));
        }
        List<Argument> extra = new ArrayList<>();
        for (int i = 0; variadic && i <= random.nextInt(8); i++) {
            extra.add(Argument.of(types.promoted(), random));
        }
        Argument result = random.nextInt(10) == 0 ? null : Argument.of(types.result(), random);
        return new Signature(index, reach(types, random), result, parameters, extra);
    }

    private static Reach reach(RandomTypes types, Random random) {
        if (!types.throughShim()) {
            return Reach.LINKER;
        }
        return random.nextInt(4) == 0 ? Reach.INLINE : Reach.SHIM;
    }

    boolean variadic() {
        return !extra.isEmpty();
    }

    boolean inline() {
        return reach == Reach.INLINE;
    }

    /** Whether function pointers of this type can be called, and made of Java functions. */
    boolean calledBack() {
        return reach == Reach.LINKER && !variadic();
    }

    List<Argument> arguments() {
        List<Argument> all = new ArrayList<>(parameters);
        all.addAll(extra);
        return all;
    }

    /** What C has to get out of the arguments. */
    static long sum(List<Argument> arguments) {
        long sum = START;
        for (Argument argument : arguments) {
            for (long bits : argument.bits()) {
                sum = mix(sum, bits);
            }
        }
        return sum;
    }

    private static long mix(long sum, long value) {
        long mixed = (sum ^ value) * 0x9E3779B97F4A7C15L;
        return mixed ^ (mixed >>> 29);
    }
}
