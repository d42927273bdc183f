package dev.gatun.benchmarks;

import org.bytedeco.javacpp.Loader;
import org.bytedeco.javacpp.Pointer;
import org.bytedeco.javacpp.annotation.ByRef;
import org.bytedeco.javacpp.annotation.Cast;
import org.bytedeco.javacpp.annotation.Const;
import org.bytedeco.javacpp.annotation.Name;
import org.bytedeco.javacpp.annotation.Platform;
import org.bytedeco.javacpp.annotation.StdString;
import org.bytedeco.javacpp.annotation.StdVector;
import org.bytedeco.javacpp.annotation.Virtual;

/** The classes of {@code counter.hpp} as JavaCPP binds them, whose builder {@code natives.sh} runs. */
@Platform(include = "counter.hpp", library = "jnijavacppcounter")
public final class JavaCpp {

    static {
        Loader.load();
    }

    private JavaCpp() {}

    @Name("Counter")
    public static class Counter extends Pointer {

        static {
            Loader.load();
        }

        @SuppressWarnings("this-escape")
        public Counter(long start) {
            allocate(start);
        }

        private native void allocate(long start);

        public native long add(long by);

        public native @Cast("size_t") long length(@StdString String text);

        public native @StdString String name();

        public native double last(@Const @StdVector double[] values);

        public native void fail();
    }

    @Name("Visitor")
    public abstract static class Visitor extends Pointer {

        static {
            Loader.load();
        }

        @SuppressWarnings("this-escape")
        protected Visitor() {
            allocate();
        }

        private native void allocate();

        @Virtual(true)
        public abstract @Cast("long") long visit(@Cast("long") long value);
    }

    public static native long visited(@ByRef Visitor visitor, long value);
}
