package dev.gatun.runtime.cpp;

import dev.gatun.runtime.C;
import dev.gatun.runtime.Hold;
import dev.gatun.runtime.Native;
import dev.gatun.runtime.NativeType;
import dev.gatun.runtime.ObjectUpcalls;
import dev.gatun.runtime.VoidType;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Lets classes of Java extend a class of C++: calls of its virtual functions reach the methods that override them.
 *
 * <p>C++ has an object of a generated class that derives from the one that is extended. It knows its Java object by a number, and has for each
 * virtual function either code that calls Java or nothing: what a class of Java doesn't override stays C++'s, and costs nothing. The code is
 * made once for each function, when the first class that overrides it is.
 *
 * <p>Java's part is kept until C++'s is destroyed, by whomever: C++ may call it as long as it has it.
 *
 * @param <T> the generated class
 */
public final class Director<T extends CppObject> {

    /** By address, those that C++ has. */
    private static final Map<Long, CppObject> KNOWN = new ConcurrentHashMap<>();

    private final Class<T> type;
    private final MethodHandles.Lookup lookup;
    private final CppType<T> cppType;
    private final MethodHandle thrower;
    private final MethodHandle delete;
    private final ObjectUpcalls upcalls = ObjectUpcalls.ofClass();
    private final List<Overridable> overridables = new ArrayList<>();
    private final Map<BitSet, MemorySegment> tables = new ConcurrentHashMap<>();
    private final ClassValue<MemorySegment> tableOfClass = new ClassValue<>() {
        @Override
        protected MemorySegment computeValue(Class<?> extending) {
            return tables.computeIfAbsent(overridden(extending), Director.this::table);
        }
    };

    private Director(MethodHandles.Lookup lookup, CppType<T> type) {
        this.lookup = lookup;
        this.type = type.javaClass();
        this.cppType = type;
        this.thrower = type.library().thrower();
        this.delete = type.library().function(type.prefix() + "_java_delete", C.VOID, C.POINTER);
    }

    /**
     * Of a class.
     *
     * @param lookup of the class with the methods that C++ calls
     */
    public static <T extends CppObject> Director<T> of(MethodHandles.Lookup lookup, CppType<T> type) {
        return new Director<>(lookup, type);
    }

    /** The same of a class whose destructor is not virtual: what C++ takes over it would delete as less than it is. */
    public Director<T> notDeletedAsThat() {
        cppType.extendedPlainly();
        return this;
    }

    /** A virtual function. */
    private final class Overridable {

        private final String name;
        private final Class<?>[] parameterTypes;
        private final String upcall;
        private final NativeType result;
        private final NativeType[] parameters;
        private @Nullable MemorySegment code;

        Overridable(String name, Class<?>[] parameterTypes, String upcall, NativeType result, NativeType[] parameters) {
            this.name = name;
            this.parameterTypes = parameterTypes;
            this.upcall = upcall;
            this.result = result;
            this.parameters = parameters;
        }

        boolean isOverriddenIn(Class<?> extending) {
            for (Class<?> at = extending; at != null && at != type; at = at.getSuperclass()) {
                try {
                    var _ = at.getDeclaredMethod(name, parameterTypes);
                    return true;
                } catch (NoSuchMethodException _) {
                    // perhaps its superclass has it
                }
            }
            return false;
        }

        synchronized MemorySegment code() {
            if (code == null) {
                Class<?> carrier = result instanceof VoidType ? void.class : result.carrier();
                MethodType signature = MethodType.methodType(carrier, type);
                for (NativeType parameter : parameters) {
                    signature = signature.appendParameterTypes(parameter.carrier());
                }
                code = upcalls.code(
                        type.getSimpleName() + "." + name, find(upcall, signature), thrower, result, parameters);
            }
            return code;
        }
    }

    /**
     * Adds the next virtual function, in the order of the shim.
     *
     * @param name of the Java method
     * @param parameterTypes of the Java method
     * @param upcall a static method that takes a {@code T} and the parameters' carriers, and gives the result's carrier
     */
    public Director<T> method(
            String name, Class<?>[] parameterTypes, String upcall, NativeType result, NativeType... parameters) {
        overridables.add(new Overridable(name, parameterTypes, upcall, result, parameters));
        return this;
    }

    /** For the constructor in C++: the functions that an object's class overrides, as an array of code or null. */
    public MemorySegment overriding(T extending) {
        return tableOfClass.get(extending.getClass());
    }

    /**
     * Enters a Java object that is being constructed, and gives the number that C++ is to know it by.
     *
     * @throws IllegalStateException if its class doesn't extend the generated one
     */
    public long enter(T object) {
        if (object.getClass() == type) {
            throw new IllegalStateException(
                    cppType.name() + " has no public constructor of that kind: extend " + type.getName());
        }
        long id = ObjectUpcalls.put(object);
        ((CppObject) object).id = id;
        return id;
    }

    /**
     * C++ has constructed its part of an object. Any thread may use that: C++ chooses on which it calls.
     *
     * @param address as {@code T}
     */
    public void made(T made, MemorySegment address) {
        CppObject object = made;
        object.address = address;
        Hold hold = Hold.confined(cppType.name(), address, this::delete, null);
        hold.share();
        object.hold = hold;
        object.owner = true;
        object.gone = null;
        hold.track(object);
        KNOWN.put(address.address(), object);
    }

    /**
     * C++ has failed to construct its part. To be used as {@code throw DIRECTOR.failed(this, e, "name")}.
     *
     * @return never
     */
    public RuntimeException failed(T object, Throwable failure, String function) {
        CppObject entered = object;
        if (entered.address.address() == 0) {
            ObjectUpcalls.remove(entered.id);
            entered.id = 0;
        }
        throw Native.failure(failure, function);
    }

    private void delete(MemorySegment object) {
        try {
            delete.invokeExact(object);
        } catch (Throwable e) {
            throw Native.failure(e, cppType.name() + " destructor");
        }
    }

    /** The Java object that is a part of C++'s object there; null if there is none of that class. */
    static <T> @Nullable T known(MemorySegment address, Class<T> type) {
        if (KNOWN.isEmpty()) {
            return null;
        }
        CppObject object = KNOWN.get(address.address());
        return type.isInstance(object) ? type.cast(object) : null;
    }

    /** Leaves an object to C++. */
    static void give(CppObject object) {
        object.owner = false;
        if (object.hold != null) {
            object.hold.entrust();
        }
    }

    /** Takes an object back from C++. */
    static void own(CppObject object) {
        object.owner = true;
        object.track();
    }

    /** C++ ends its part of an object. What that refers to is to be closed once it has ended. */
    static List<Hold.Needed> destroyed(CppObject object) {
        KNOWN.remove(object.address.address(), object);
        return object.destroyedByCpp();
    }

    private BitSet overridden(Class<?> extending) {
        BitSet overridden = new BitSet();
        for (int i = 0; i < overridables.size(); i++) {
            overridden.set(i, overridables.get(i).isOverriddenIn(extending));
        }
        return overridden;
    }

    /** Never freed: there are as many as ways to override. */
    private MemorySegment table(BitSet overridden) {
        MemorySegment table = Arena.global().allocate(ValueLayout.ADDRESS, Math.max(overridables.size(), 1));
        overridden.stream()
                .forEach(i -> table.setAtIndex(
                        ValueLayout.ADDRESS, i, overridables.get(i).code()));
        return table;
    }

    private MethodHandle find(String method, MethodType signature) {
        try {
            return lookup.findStatic(lookup.lookupClass(), method, signature);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(lookup.lookupClass().getName() + " lacks " + method + signature, e);
        }
    }
}
