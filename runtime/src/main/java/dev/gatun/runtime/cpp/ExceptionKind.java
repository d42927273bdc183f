package dev.gatun.runtime.cpp;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an exception of C++ is in Java, by the nearest class of the standard library that it derives from. In the order of the shims' numbers. */
public enum ExceptionKind {
    /** Of no class that derives from {@code std::exception}: a number, a text. */
    FOREIGN(CppException.class, CppException::new),
    EXCEPTION(CppException.class, CppException::new, "std::exception"),
    LOGIC_ERROR(CppIllegalStateException.class, CppIllegalStateException::new, "std::logic_error", "std::future_error"),
    INVALID_ARGUMENT(
            CppIllegalArgumentException.class,
            CppIllegalArgumentException::new,
            "std::invalid_argument",
            "std::domain_error",
            "std::length_error"),
    OUT_OF_RANGE(CppIndexOutOfBoundsException.class, CppIndexOutOfBoundsException::new, "std::out_of_range"),
    RUNTIME_ERROR(CppRuntimeException.class, CppRuntimeException::new, "std::runtime_error"),
    ARITHMETIC(
            CppArithmeticException.class,
            CppArithmeticException::new,
            "std::range_error",
            "std::overflow_error",
            "std::underflow_error"),
    OUT_OF_MEMORY(CppOutOfMemoryError.class, CppOutOfMemoryError::new, "std::bad_alloc", "std::bad_array_new_length"),
    BAD_CAST(
            CppClassCastException.class,
            CppClassCastException::new,
            "std::bad_cast",
            "std::bad_any_cast",
            "std::bad_typeid"),
    NO_VALUE(
            CppNoSuchElementException.class,
            CppNoSuchElementException::new,
            "std::bad_optional_access",
            "std::bad_variant_access"),
    EMPTY(CppIllegalStateException.class, CppIllegalStateException::new, "std::bad_function_call", "std::bad_weak_ptr"),
    SYSTEM_ERROR(
            CppIOException.class,
            CppIOException::new,
            "std::system_error",
            "std::ios_base::failure",
            "std::filesystem::filesystem_error");

    private final Class<? extends Throwable> javaClass;

    @SuppressWarnings("ImmutableEnumChecker") // a constructor
    private final Thrown.Factory factory;

    @SuppressWarnings("ImmutableEnumChecker") // a copy that nobody changes
    private final List<String> cppNames;

    ExceptionKind(Class<? extends Throwable> javaClass, Thrown.Factory factory, String... cppNames) {
        this.javaClass = javaClass;
        this.factory = factory;
        this.cppNames = List.of(cppNames);
    }

    /** The class of the runtime that such exceptions are. */
    public Class<? extends Throwable> javaClass() {
        return javaClass;
    }

    /** Of a class of C++'s standard library, as in {@code std::out_of_range}; null for none of its exceptions. */
    public static @Nullable ExceptionKind of(String cppName) {
        for (ExceptionKind kind : values()) {
            if (kind.cppNames.contains(cppName)) {
                return kind;
            }
        }
        return null;
    }

    /** Of a shim's number; of one that a later version of the generator has added, the plainest. */
    static ExceptionKind of(int number) {
        ExceptionKind[] all = values();
        return number > 0 && number < all.length ? all[number] : EXCEPTION;
    }

    Throwable exception(Thrown thrown) {
        return factory.exception(thrown);
    }
}
