package dev.gatun.generator.plan.cpp;

import dev.gatun.generator.plan.EnumForm;
import dev.gatun.generator.plan.Pointee;
import dev.gatun.generator.plan.Scalar;

/** How a value gets from one language to the other, whichever way. */
public sealed interface CppPassing {

    /** There is none: {@code void}. */
    record Nothing() implements CppPassing {}

    /** As it is; a reference to const too. */
    record ScalarValue(Scalar scalar) implements CppPassing {}

    record EnumValue(JavaName type, Scalar underlying, EnumForm form) implements CppPassing {}

    /**
     * An object, by its address.
     *
     * @param type class in Java
     * @param anyType whether the parameter's type in Java is the interface of the class, since it is a further base of others
     * @param nullable whether it may be null
     */
    record ObjectValue(JavaName type, boolean anyType, Mode mode, Owner owner, boolean nullable)
            implements CppPassing {}

    /** How C++ declares it. */
    enum Mode {
        POINTER,
        /** {@code T &}, {@code const T &} */
        REFERENCE,
        /** {@code T &&}: moved from. */
        RVALUE,
        /** {@code T}: copied to C++; moved to Java, which owns it. */
        VALUE,
        UNIQUE_POINTER,
        SHARED_POINTER
    }

    /** Who deletes it. */
    enum Owner {
        /** C++ does, and keeps it for long enough. */
        BORROWED,
        /** C++ does, but not before the object that the call was made on ends. */
        KEPT_BY_THIS,
        /** Of a result: Java does. */
        JAVA,
        /** Of a result: Java does, and before the object that the call was made on ends. */
        JAVA_KEEPS_THIS,
        /** Of an argument: C++ does from now on. */
        GIVEN,
        /** All that share it. */
        SHARED
    }

    /**
     * A value of the standard library, or text: encoded. {@code const char *} too, which may be null.
     *
     * @param keptByThis whether the object that the call is made on keeps those that the value leads to
     */
    record CodedValue(Codec codec, boolean nullable, boolean keptByThis) implements CppPassing {

        public CodedValue(Codec codec, boolean nullable) {
            this(codec, nullable, false);
        }
    }

    /**
     * {@code int *}, {@code int &}, {@code void *} and their like, as the runtime's pointers.
     *
     * @param nullable false for references
     */
    record Address(Pointee pointee, boolean nullable) implements CppPassing {}

    /**
     * A Java function for C++: {@code std::function}, a function pointer, a template's functor.
     *
     * @param nullable whether it may be empty
     */
    record Callable(JavaName callback, boolean nullable) implements CppPassing {}
}
