package dev.gatun.generator.emit.java;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SideBySideTest {

    @Test
    void resultsComeInOrder() {
        List<Callable<Integer>> tasks = new ArrayList<>();
        IntStream.range(0, 1000).forEach(i -> tasks.add(() -> i));

        SideBySide<Integer> results = new SideBySide<>(tasks);

        for (int i = 0; i < 1000; i++) {
            assertThat(results.hasNext()).isTrue();
            assertThat(results.next()).isEqualTo(i);
        }
        assertThat(results.hasNext()).isFalse();
        assertThatThrownBy(results::next).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void tasksRunNotFarAheadOfTheirUse() {
        AtomicInteger run = new AtomicInteger();
        List<Callable<Integer>> tasks = new ArrayList<>();
        IntStream.range(0, 1000).forEach(_ -> tasks.add(run::incrementAndGet));

        SideBySide<Integer> results = new SideBySide<>(tasks);
        for (int i = 0; i < 10; i++) {
            results.next();
        }

        assertThat(run.get()).isLessThan(100);
    }

    @Test
    void failuresSurfaceWhereTheResultIsAskedFor() {
        SideBySide<String> results = new SideBySide<>(List.of(() -> "first", () -> {
            throw new IllegalStateException("second");
        }));

        assertThat(results.next()).isEqualTo("first");
        assertThatThrownBy(results::next).isInstanceOf(IllegalStateException.class);
    }
}
