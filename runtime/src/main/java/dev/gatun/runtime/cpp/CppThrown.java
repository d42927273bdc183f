package dev.gatun.runtime.cpp;

/**
 * What every Java exception is that was an exception of C++. Its message is {@code what()}.
 *
 * <p>The classes that implement this extend the Java exception that says the same as the one of C++, so that what is known of Java is caught as
 * ever: {@code std::out_of_range} by {@code catch (IndexOutOfBoundsException e)}.
 */
public interface CppThrown {

    /** What C++ threw. */
    Thrown thrown();

    /** The name of its class in C++, with namespaces. */
    default String typeName() {
        return thrown().typeName();
    }
}
