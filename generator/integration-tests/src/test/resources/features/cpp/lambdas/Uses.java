import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bound.fun.Box;
import bound.fun.Counter;
import bound.fun.Handler;
import bound.fun.Operation;
import bound.fun.Queue;
import bound.fun.lambdas_hpp;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;

public final class Uses {

    private Uses() {}

    public static void lambdaIsAFunctionOfCpp() {
        assertThat(lambdas_hpp.apply((a, b) -> a * b, 6, 7)).isEqualTo(42);
        assertThat(lambdas_hpp.apply(Math::max, 6, 7)).isEqualTo(7);
        assertThat(lambdas_hpp.apply(null, 6, 7)).isEqualTo(-1);
    }

    public static void textAndObjectsCross() {
        assertThat(lambdas_hpp.twice(text -> text + "é!", "a")).isEqualTo("aé!é!");
        int before = Box.alive();
        assertThat(lambdas_hpp.make(box -> new Box(box.value() + 1), 4)).isEqualTo(5);
        assertThat(Box.alive()).isEqualTo(before);
    }

    public static void functionOfCppIsAJavaFunction() {
        Operation adder = lambdas_hpp.adder(100);
        assertThat(adder.call(1, 2)).isEqualTo(103);
        assertThat(lambdas_hpp.apply(adder, 3, 4)).isEqualTo(107);
        assertThat(lambdas_hpp.none()).isNull();
        assertThat(lambdas_hpp.composed((a, b) -> a * b, text -> text).call(3, 4)).isEqualTo(48);
    }

    public static void exceptionOfALambdaComesOutOfTheCall() {
        IllegalStateException exception = new IllegalStateException("no");
        Operation failing = (_, _) -> {
            throw exception;
        };
        assertThatThrownBy(() -> lambdas_hpp.apply(failing, 1, 2)).isSameAs(exception);
        assertThat(lambdas_hpp.apply_or(failing, 9)).isEqualTo(9);
        assertThat(lambdas_hpp.apply((a, b) -> a + b, 1, 2)).isEqualTo(3);
    }

    public static void exceptionCrossesThreadsOfCpp() {
        IllegalStateException exception = new IllegalStateException("far");
        dev.gatun.runtime.Callbacks.onUncaught((_, _) -> {});
        try (Queue queue = new Queue()) {
            queue.add(() -> {
                throw exception;
            });
            assertThatThrownBy(queue::run_on_a_thread).isSameAs(exception);
        } finally {
            dev.gatun.runtime.Callbacks.onUncaught(null);
        }
    }

    public static void copiesShareTheLambda() throws InterruptedException {
        List<String> log = new ArrayList<>();
        try (Queue queue = new Queue()) {
            WeakReference<Runnable> weak = new WeakReference<>(fill(queue, log));
            System.gc();
            queue.run();
            assertThat(log).containsExactly("run", "run", "run");
            queue.clear();
            for (int i = 0; i < 50 && weak.get() != null; i++) {
                System.gc();
                Thread.sleep(10);
            }
            assertThat(weak.get()).isNull();
        }
    }

    private static Runnable fill(Queue queue, List<String> log) {
        Runnable run = () -> log.add("run");
        queue.add(run::run);
        queue.add_twice(run::run);
        return run;
    }

    public static void fieldsAreFunctions() {
        List<String> log = new ArrayList<>();
        try (Queue queue = new Queue()) {
            assertThat(queue.on_empty()).isNull();
            queue.on_empty(() -> log.add("empty"));
            queue.on_empty().call();
            assertThat(log).containsExactly("empty");
        }
    }

    public static void pointersToFunctionsAreLambdas() {
        List<String> log = new ArrayList<>();
        Handler handler = (code, text) -> log.add(code + text);
        lambdas_hpp.set_handler(handler);
        assertThat(lambdas_hpp.signal(7, "up")).isTrue();
        lambdas_hpp.get_handler().call(8, "direct");
        lambdas_hpp.set_handler(null);
        assertThat(lambdas_hpp.signal(7, "up")).isFalse();
        assertThat(log).containsExactly("7up", "8direct");
    }

    public static void pointersOfOneLambdaAreOne() {
        Counter counter = value -> value + 1;
        for (int i = 0; i < 200; i++) {
            assertThat(lambdas_hpp.count(counter, i)).isEqualTo(i + 1);
        }
        assertThatThrownBy(() -> {
                    for (int i = 0; i < 100; i++) {
                        int each = i;
                        assertThat(lambdas_hpp.count(value -> value * each, 2)).isEqualTo(2 * each);
                    }
                })
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("as many pointers to functions of Java of this type as it can");
        assertThat(lambdas_hpp.count(counter, 1)).isEqualTo(2);
    }
}
