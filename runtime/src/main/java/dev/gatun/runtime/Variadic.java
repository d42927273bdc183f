package dev.gatun.runtime;

import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A function with an ellipsis. Arguments beyond the fixed parameters get C's default promotions (C23 6.5.3.3): small
 * integers become {@code int}, {@code float} becomes {@code double}.
 *
 * <p>Which types C expects there, no header tells: they are the caller's word.
 */
public final class Variadic {

    /** Among the letters of a call's shape: a record by value. */
    private static final char RECORD = 'R';

    private final String symbol;
    private final @Nullable MemorySegment address;
    private final String failure;
    private final CallOptions options;
    private final NativeType result;
    private final NativeType[] fixed;
    private final ConcurrentHashMap<Object, MethodHandle> spreaders = new ConcurrentHashMap<>();

    Variadic(
            String symbol,
            @Nullable MemorySegment address,
            String failure,
            CallOptions options,
            NativeType result,
            NativeType[] fixed) {
        this.symbol = symbol;
        this.address = address;
        this.failure = failure;
        this.options = options;
        this.result = result;
        this.fixed = fixed;
    }

    /**
     * The handle for one shape of call, for hot calls: keep it in a static final field.
     *
     * @param types of the arguments beyond the fixed ones; promoted
     * @return a handle as {@link Library#function} gives it, for the fixed and the promoted types
     */
    public MethodHandle shape(NativeType... types) {
        NativeType[] parameters = new NativeType[fixed.length + types.length];
        System.arraycopy(fixed, 0, parameters, 0, fixed.length);
        for (int i = 0; i < types.length; i++) {
            parameters[fixed.length + i] = promoted(types[i]);
        }
        return address == null
                ? Downcalls.missing(failure, result, parameters)
                : Downcalls.link(
                        symbol, address, options, result, parameters, Linker.Option.firstVariadicArg(fixed.length));
    }

    /**
     * Calls the function. The handle for each shape of arguments is made once.
     *
     * @param fixedArguments exactly as the handle takes them
     * @param arguments beyond those: {@link Byte}, {@link Short}, {@link Character}, {@link Boolean} and {@link
     *     Integer} as {@code int}; {@link Long} as {@code long long}; {@link Float} and {@link Double} as {@code
     *     double}; {@link String} as a C string that lives as long as the call; {@link Pointer}, {@link MemorySegment}
     *     and null as pointers; {@link ByValue} as the record; {@link CEnum} as {@code int},
     *     {@link CLongEnum} as {@code long long}, {@link Flags} by their enum's size. A null array is one null argument
     * @return the result's carrier, boxed; null for {@code void}
     * @throws IllegalArgumentException if an argument is of another class
     * @throws Throwable what the call throws
     */
    public @Nullable Object invoke(@Nullable Object[] fixedArguments, @Nullable Object @Nullable ... arguments)
            throws Throwable {
        @Nullable Object[] variable = arguments == null ? new @Nullable Object[] {null} : arguments;
        @Nullable Object[] all = new @Nullable Object[fixedArguments.length + variable.length];
        System.arraycopy(fixedArguments, 0, all, 0, fixedArguments.length);
        char[] shape = new char[variable.length];
        try (Scratch scratch = Scratch.open()) {
            for (int i = 0; i < variable.length; i++) {
                Object value = value(variable[i], i, scratch);
                all[fixedArguments.length + i] = value;
                shape[i] = variable[i] instanceof ByValue<?> ? RECORD : kind(value);
            }
            return (Object) spreader(new String(shape), variable).invokeExact(all);
        }
    }

    private MethodHandle spreader(String shape, @Nullable Object[] arguments) {
        // which record it is matters too
        Object key = shape.indexOf(RECORD) < 0 ? shape : List.of(types(shape, arguments));
        MethodHandle known = spreaders.get(key);
        return known != null ? known : spreaders.computeIfAbsent(key, _ -> makeSpreader(types(shape, arguments)));
    }

    private static NativeType[] types(String shape, @Nullable Object[] arguments) {
        NativeType[] types = new NativeType[shape.length()];
        for (int i = 0; i < types.length; i++) {
            types[i] = switch (shape.charAt(i)) {
                case 'I' -> C.INT;
                case 'J' -> C.LONG_LONG;
                case 'D' -> C.DOUBLE;
                default -> arguments[i] instanceof ByValue<?> record ? record.type() : C.POINTER;
            };
        }
        return types;
    }

    private MethodHandle makeSpreader(NativeType[] types) {
        MethodHandle exact = shape(types);
        return exact.asType(exact.type().generic())
                .asSpreader(Object[].class, exact.type().parameterCount())
                .asType(MethodType.methodType(Object.class, Object[].class));
    }

    /** The argument's carrier after promotion. */
    private Object value(@Nullable Object argument, int index, Scratch scratch) {
        return switch (argument) {
            case null -> MemorySegment.NULL;
            case Integer value -> value;
            case Long value -> value;
            case Double value -> value;
            case String text -> scratch.allocateFrom(text);
            case Pointer<?> pointer -> pointer.segment();
            case ByValue<?> record -> record.value().segment();
            case MemorySegment segment -> segment;
            case CEnum constant -> constant.value();
            case CLongEnum constant -> constant.value();
            case Flags<?> flags ->
                flags.type().type().size() > Integer.BYTES ? flags.value() : (Object) flags.intValue();
            case Boolean value -> value ? 1 : 0;
            case Character value -> (int) value;
            case Byte value -> value.intValue();
            case Short value -> value.intValue();
            case Float value -> value.doubleValue();
            default ->
                throw new IllegalArgumentException(symbol + ": variadic argument " + (index + 1) + " is a "
                        + argument.getClass().getName() + "; C has nothing for it");
        };
    }

    private static char kind(Object value) {
        return switch (value) {
            case Integer _ -> 'I';
            case Long _ -> 'J';
            case Double _ -> 'D';
            default -> 'A';
        };
    }

    private static NativeType promoted(NativeType type) {
        return switch (type) {
            case CBool _, CByte _, CShort _, CChar16 _, CWchar _ -> C.INT;
            case CFloat _, CFloat16 _, CBfloat16 _ -> C.DOUBLE;
            case CInt _, CLong _, CLongLong _, CDouble _, CPointer _, RecordType<?> _, VectorType _, VoidType _ -> type;
        };
    }

    @Override
    public String toString() {
        return symbol;
    }
}
