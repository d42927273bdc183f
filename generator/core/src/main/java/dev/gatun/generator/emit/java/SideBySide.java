package dev.gatun.generator.emit.java;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinTask;

/**
 * Runs tasks on several threads and gives their results in order. Only some are started ahead of the caller, and none is kept once its
 * result is given: so memory does not grow with their number.
 */
final class SideBySide<T> implements Iterator<T> {

    private static final int AHEAD = 64;

    private final Iterator<Callable<T>> waiting;
    private final Queue<ForkJoinTask<T>> started = new ArrayDeque<>();

    /** The first tasks start at once. */
    SideBySide(List<Callable<T>> tasks) {
        waiting = tasks.iterator();
        startMore();
    }

    private void startMore() {
        while (started.size() < AHEAD && waiting.hasNext()) {
            // forked, the thread that joins the task runs it itself unless another one has begun; submitted, it would
            // only wait
            started.add(ForkJoinTask.adapt(waiting.next()).fork());
        }
    }

    @Override
    public boolean hasNext() {
        return !started.isEmpty();
    }

    @Override
    public T next() {
        ForkJoinTask<T> first = started.poll();
        if (first == null) {
            throw new NoSuchElementException();
        }
        startMore();
        return first.join();
    }
}
