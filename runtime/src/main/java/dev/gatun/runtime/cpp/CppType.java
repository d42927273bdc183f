package dev.gatun.runtime.cpp;

import dev.gatun.runtime.C;
import dev.gatun.runtime.Hold;
import dev.gatun.runtime.Native;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A class of C++: makes Java's objects of it, and finds out whether an object is of it.
 *
 * @param <T> the generated class
 */
public final class CppType<T extends CppObject> {

    private final CppLibrary library;
    private final String name;
    private final String prefix;
    private final Class<T> javaClass;
    private final Function<CppPeer, T> constructor;
    private final Disposal disposal;
    private final Bases bases = new Bases(this);

    /** {@code delete}, and {@code sizeof} and {@code alignof}, as far as asked for. */
    private @Nullable MethodHandle delete;

    private long size = -1;
    private long alignment;
    private @Nullable SharedPointers shares;
    private volatile boolean extendedPlainly;

    private enum Disposal {
        DELETE,
        AUTOMATIC,
        NONE
    }

    private CppType(
            CppLibrary library,
            String name,
            String prefix,
            Class<T> javaClass,
            Function<CppPeer, T> constructor,
            Disposal disposal) {
        this.library = library;
        this.name = name;
        this.prefix = prefix;
        this.javaClass = javaClass;
        this.constructor = constructor;
        this.disposal = disposal;
    }

    /**
     * A class with a destructor.
     *
     * @param name in C++
     * @param prefix of the names of its functions in the shim
     */
    public static <T extends CppObject> CppType<T> deleted(
            CppLibrary library, String name, String prefix, Class<T> javaClass, Function<CppPeer, T> constructor) {
        return new CppType<>(library, name, prefix, javaClass, constructor, Disposal.DELETE);
    }

    /** A class whose destructor does nothing, so that the garbage collector may free its objects' memory; else as {@link #deleted}. */
    public static <T extends CppObject> CppType<T> automatic(
            CppLibrary library, String name, String prefix, Class<T> javaClass, Function<CppPeer, T> constructor) {
        return new CppType<>(library, name, prefix, javaClass, constructor, Disposal.AUTOMATIC);
    }

    /** A class whose objects only C++ can end; else as {@link #deleted}. */
    public static <T extends CppObject> CppType<T> kept(
            CppLibrary library, String name, String prefix, Class<T> javaClass, Function<CppPeer, T> constructor) {
        return new CppType<>(library, name, prefix, javaClass, constructor, Disposal.NONE);
    }

    /** The same with a base class that is Java's superclass. For a class's constant only, as all that follow. */
    public CppType<T> extending(CppType<?> base) {
        return with(base, false, true);
    }

    /** As {@link #extending}, where the base's objects don't tell their class. */
    public CppType<T> extendingPlain(CppType<?> base) {
        return with(base, false, false);
    }

    /** The same with one more base class. */
    public CppType<T> andOf(CppType<?> base) {
        return with(base, true, true);
    }

    /** As {@link #andOf}, where the base's objects don't tell their class. */
    public CppType<T> andOfPlain(CppType<?> base) {
        return with(base, true, false);
    }

    private CppType<T> with(CppType<?> base, boolean further, boolean downcast) {
        bases.add(base, further, downcast);
        return this;
    }

    /** The same, where the last base's destructor is not virtual: C++ can't delete objects as that. */
    public CppType<T> notDeletedAsThat() {
        bases.lastIsNotDeletedAs();
        return this;
    }

    Bases bases() {
        return bases;
    }

    void extendedPlainly() {
        extendedPlainly = true;
    }

    /** Whether the destructor is not virtual, so that C++ can't delete objects of Java classes that extend it. */
    boolean isExtendedPlainly() {
        return extendedPlainly;
    }

    /** As in C++, with its namespaces. */
    public String name() {
        return name;
    }

    boolean isAutomatic() {
        return disposal == Disposal.AUTOMATIC;
    }

    Class<T> javaClass() {
        return javaClass;
    }

    CppLibrary library() {
        return library;
    }

    String prefix() {
        return prefix;
    }

    /** For constructors of generated classes that make an object of C++ then, and give it to {@link #made}. */
    public CppPeer unmade() {
        return new CppPeer(this, MemorySegment.NULL, null, false, null);
    }

    /** Memory for an object: of a class whose memory is the garbage collector's. */
    public MemorySegment place() {
        return Arena.ofAuto().allocate(size(), alignment);
    }

    /** {@code sizeof}, of a class whose memory is the garbage collector's. */
    long size() {
        if (size < 0) {
            try {
                alignment =
                        (long) library.function(prefix + "_alignof", C.SIZE_T).invokeExact();
                size = (long) library.function(prefix + "_sizeof", C.SIZE_T).invokeExact();
            } catch (Throwable e) {
                throw Native.failure(e, name);
            }
        }
        return size;
    }

    /** Gives a Java object that is being constructed the object of C++ that was made for it. */
    public void made(CppObject object, MemorySegment address) {
        object.address = address;
        object.hold = hold(address, null);
        object.owner = true;
        object.gone = null;
        object.track();
    }

    /** Null where there is nothing to delete. */
    private @Nullable Hold hold(MemorySegment address, @Nullable Hold parent) {
        return disposal == Disposal.DELETE ? Hold.confined(name, address, this::delete, parent) : null;
    }

    void delete(MemorySegment object) {
        MethodHandle call = delete;
        if (call == null) {
            call = library.function(prefix + "_delete", C.VOID, C.POINTER);
            delete = call;
        }
        try {
            call.invokeExact(object);
        } catch (Throwable e) {
            throw Native.failure(e, name + " destructor");
        }
    }

    /** The object that a result by value is: Java owns it. */
    public T value(MemorySegment address) {
        return constructor.apply(new CppPeer(this, address, hold(address, null), true, null));
    }

    /** The object that is a copy of another one: Java owns it, and it refers to what the other one does. */
    public T copy(MemorySegment address, CppObject original) {
        T copy = value(address);
        Kept.copy(original, copy);
        return copy;
    }

    /** The object that a reference is to: C++'s. */
    public T reference(MemorySegment address) {
        if (address.address() == 0) {
            throw new NullPointerException(name + ": C++ returned a reference to null");
        }
        T known = Director.known(address, javaClass);
        return known != null ? known : constructor.apply(new CppPeer(this, address, null, false, null));
    }

    /** As {@link #reference(MemorySegment)}, where the object is kept by another one, or is that one. */
    public T reference(MemorySegment address, CppObject keeper) {
        if (address.address() == 0) {
            throw new NullPointerException(name + ": C++ returned a reference to null");
        }
        if (keeper.address.address() == address.address() && javaClass.isInstance(keeper)) {
            return javaClass.cast(keeper);
        }
        T known = Director.known(address, javaClass);
        return known != null
                ? known
                : constructor.apply(new CppPeer(this, address, holdOf(keeper, address), false, null));
    }

    /** As {@link #reference(MemorySegment)}, where an exception keeps the object. */
    public T reference(MemorySegment address, CppThrown keeper) {
        if (address.address() == 0) {
            throw new NullPointerException(name + ": C++ returned a reference to null");
        }
        return constructor.apply(
                new CppPeer(this, address, Hold.within(name, address, keeper, List.of()), false, null));
    }

    /** The object that something else keeps. */
    T kept(MemorySegment address, Hold hold) {
        return constructor.apply(new CppPeer(this, address, hold, false, null));
    }

    /** What keeps an object that another one keeps. */
    private @Nullable Hold holdOf(CppObject keeper, MemorySegment address) {
        return keeper.hold != null || !keeper.type.isAutomatic()
                ? keeper.hold
                : Hold.within(name, address, keeper, List.of());
    }

    /** The object that C++ lends for a call: refused afterwards, unless it is one that Java has anyway. */
    public Lent<T> lent(MemorySegment address) {
        T known = Director.known(address, javaClass);
        if (known != null) {
            return new Lent<>(known, null);
        }
        Hold hold = Hold.confined(name, address, _ -> {}, null);
        return new Lent<>(constructor.apply(new CppPeer(this, address, hold, false, null)), hold);
    }

    /** The object that a pointer is to: C++'s; null for null. */
    public @Nullable T pointer(MemorySegment address) {
        return address.address() == 0 ? null : reference(address);
    }

    /** As {@link #pointer(MemorySegment)}, where the object is kept by another one. */
    public @Nullable T pointer(MemorySegment address, CppObject keeper) {
        return address.address() == 0 ? null : reference(address, keeper);
    }

    /** As {@link #pointer(MemorySegment)}, where an exception keeps the object. */
    public @Nullable T pointer(MemorySegment address, CppThrown keeper) {
        return address.address() == 0 ? null : reference(address, keeper);
    }

    /** The object that a pointer is to, which Java has to delete; null for null. */
    public @Nullable T owner(MemorySegment address) {
        return owner(address, (Hold) null);
    }

    private @Nullable T owner(MemorySegment address, @Nullable Hold parent) {
        if (address.address() == 0) {
            return null;
        }
        T known = Director.known(address, javaClass);
        if (known != null) {
            Director.own(known);
            return known;
        }
        return constructor.apply(new CppPeer(this, address, ownerHold(address, parent), true, null));
    }

    /** As {@link #owner(MemorySegment)}, where another object must not be deleted before. */
    public @Nullable T owner(MemorySegment address, CppObject keeper) {
        return owner(address, address.address() == 0 ? null : holdOf(keeper, address));
    }

    /** As {@link #owner(MemorySegment)}, where an exception must not be garbage before. */
    public @Nullable T owner(MemorySegment address, CppThrown keeper) {
        return owner(address, Hold.within(name, address, keeper, List.of()));
    }

    private Hold ownerHold(MemorySegment address, @Nullable Hold parent) {
        return Hold.confined(name, address, this::delete, parent);
    }

    /** The object of a {@code std::shared_ptr} on the heap, which Java takes: null for an empty one. */
    public @Nullable T shared(MemorySegment share) {
        if (share.address() == 0) {
            return null;
        }
        SharedPointers pointers = shares();
        MemorySegment address = pointers.get(share);
        if (address.address() == 0) {
            pointers.delete(share);
            return null;
        }
        return constructor.apply(new CppPeer(this, address, pointers.hold(share), true, share));
    }

    synchronized SharedPointers shares() {
        SharedPointers found = shares;
        if (found == null) {
            found = new SharedPointers(this);
            shares = found;
        }
        return found;
    }

    /** Whether an object is of this class, or of one that derives from it: for null never. */
    public boolean isInstance(@Nullable CppObject object) {
        if (object == null || javaClass.isInstance(object)) {
            return object != null;
        }
        try (Hold _ = object.taken()) {
            return bases.find(object).address() != 0;
        }
    }

    /**
     * An object as one of this class: itself, or else the same object of C++, kept by the one that was given.
     *
     * @return null for null
     * @throws ClassCastException if the object is of another class, or C++ can't tell
     */
    public @Nullable T cast(@Nullable CppObject object) {
        if (object == null || javaClass.isInstance(object)) {
            return javaClass.cast(object);
        }
        try (Hold _ = object.taken()) {
            MemorySegment found = bases.find(object);
            if (found.address() == 0) {
                throw new ClassCastException(object.description() + " is no " + name);
            }
            return reference(found, object);
        }
    }

    /**
     * The part of an object that is one of its further base classes, kept by it.
     *
     * @param index of the base among all of this class
     */
    public <B extends CppObject> B upcast(CppObject object, int index, CppType<B> base) {
        try (Hold _ = object.taken()) {
            B part = base.reference(bases.upcast(index, object.address), object);
            part.whole = object.whole == null ? object : object.whole;
            return part;
        }
    }

    /** Calls a function of the shim that takes and gives an address. */
    MemorySegment call(String function, MemorySegment address) {
        try {
            return (MemorySegment)
                    library.function(prefix + function, C.POINTER, C.POINTER).invokeExact(address);
        } catch (Throwable e) {
            throw Native.failure(e, name);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
