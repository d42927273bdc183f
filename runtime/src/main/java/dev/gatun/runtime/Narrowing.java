package dev.gatun.runtime;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import org.jspecify.annotations.Nullable;

/**
 * Adapts handles where C's {@code long} or {@code wchar_t} is narrower than its Java carrier, as on Windows. What comes from C keeps
 * its value; what goes to C and doesn't fit throws {@link ArithmeticException}. Where nothing is narrower, handles stay as they are.
 */
final class Narrowing {

    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();
    private static final MethodHandle LONG_TO_C = find(CLong.class, "toC", int.class, CLong.class, long.class);
    private static final MethodHandle LONG_FROM_C = find(CLong.class, "fromC", long.class, CLong.class, int.class);
    private static final MethodHandle WCHAR_TO_C = find(CWchar.class, "narrow", char.class, int.class, String.class);

    private Narrowing() {}

    /**
     * A handle that takes and gives carriers.
     *
     * @param call the linker's; what it takes before the parameters is left as it is
     */
    static MethodHandle ofDowncall(MethodHandle call, NativeType result, NativeType[] parameters) {
        MethodHandle[] filters = new MethodHandle[parameters.length];
        for (int i = 0; i < filters.length; i++) {
            filters[i] = toC(parameters[i]);
        }
        MethodHandle filtered =
                MethodHandles.filterArguments(call, call.type().parameterCount() - parameters.length, filters);
        MethodHandle back = fromC(result);
        return back == null ? filtered : MethodHandles.filterReturnValue(filtered, back);
    }

    /** A handle that gives the result as C takes it, or throws. */
    static MethodHandle ofUpcallResult(MethodHandle upcall, NativeType result) {
        MethodHandle filter = toC(result);
        return filter == null ? upcall : MethodHandles.filterReturnValue(upcall, filter);
    }

    /** A handle that takes the parameters as C gives them, and never throws of itself. */
    static MethodHandle ofUpcallArguments(MethodHandle upcall, NativeType[] parameters) {
        MethodHandle[] filters = new MethodHandle[parameters.length];
        for (int i = 0; i < filters.length; i++) {
            filters[i] = fromC(parameters[i]);
        }
        return MethodHandles.filterArguments(upcall, upcall.type().parameterCount() - parameters.length, filters);
    }

    private static @Nullable MethodHandle toC(NativeType type) {
        return switch (type) {
            case CLong narrow when isNarrow(narrow) -> LONG_TO_C.bindTo(narrow);
            case CWchar narrow when isNarrow(narrow) -> MethodHandles.insertArguments(WCHAR_TO_C, 1, narrow.name());
            case ScalarType _, RecordType<?> _, VectorType _, VoidType _ -> null;
        };
    }

    private static @Nullable MethodHandle fromC(NativeType type) {
        return switch (type) {
            case CLong narrow when isNarrow(narrow) -> LONG_FROM_C.bindTo(narrow);
            case CWchar narrow
            when isNarrow(narrow) ->
                MethodHandles.explicitCastArguments(
                        MethodHandles.identity(char.class), MethodType.methodType(int.class, char.class));
            case ScalarType _, RecordType<?> _, VectorType _, VoidType _ -> null;
        };
    }

    private static boolean isNarrow(ScalarType type) {
        return type.layout().carrier() != type.carrier();
    }

    private static MethodHandle find(Class<?> owner, String name, Class<?> result, Class<?>... parameters) {
        try {
            return LOOKUP.findStatic(owner, name, MethodType.methodType(result, parameters));
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }
}
