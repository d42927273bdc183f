package dev.gatun.integration;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * A process of {@link SanitizedShimsTest}: runs the public static methods of {@code Uses}, collects what Java needs no more, and has LeakSanitizer,
 * which is in the library that the argument names, look for what nobody holds.
 */
final class SanitizedProgram {

    private static final int COLLECTIONS = 5;

    private SanitizedProgram() {}

    public static void main(String[] arguments) throws Throwable {
        List<Method> methods = Arrays.stream(Class.forName("Uses").getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .sorted(Comparator.comparing(Method::getName))
                .toList();
        int failures = 0;
        for (Method method : methods) {
            failures += succeeds(method) ? 0 : 1;
        }
        for (int i = 0; i < COLLECTIONS; i++) {
            System.gc();
            Thread.sleep(50); // cleaners work in a thread of their own
        }
        leakCheck(Path.of(arguments[0])).invoke();
        System.out.println("ended, failures " + failures);
        System.out.flush();
        Runtime.getRuntime().halt(0);
    }

    private static boolean succeeds(Method method) throws IllegalAccessException {
        try {
            method.invoke(null);
            System.out.println("ran " + method.getName());
            return true;
        } catch (InvocationTargetException e) {
            System.out.println("failed " + method.getName());
            e.getCause().printStackTrace(System.out);
            return false;
        }
    }

    @SuppressWarnings("restricted")
    private static MethodHandle leakCheck(Path sanitizer) {
        return Linker.nativeLinker()
                .downcallHandle(
                        SymbolLookup.libraryLookup(sanitizer, Arena.global())
                                .findOrThrow("__lsan_do_recoverable_leak_check"),
                        FunctionDescriptor.of(ValueLayout.JAVA_INT));
    }
}
