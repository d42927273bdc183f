package dev.gatun.runtime.cpp;

import dev.gatun.runtime.Hold;
import org.jspecify.annotations.Nullable;

/**
 * An object of C++ that a method of Java has for the time of a call. For generated code: opened when C++ calls, closed before it returns.
 *
 * @param <T> the generated class
 * @param object what Java gets
 * @param hold what ends; null where the object is one that Java has anyway
 */
public record Lent<T extends CppObject>(T object, @Nullable Hold hold) implements AutoCloseable {

    @Override
    public void close() {
        if (hold != null) {
            hold.vanish("was lent by C++ for a call that is over");
        }
    }
}
