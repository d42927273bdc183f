package dev.gatun.generator.model.cpp;

/** Why something of C++ gets no binding: the fixed list by which members are counted. */
public enum SkipReason {
    /** {@code = delete}: nobody can call it. */
    DELETED("deleted"),
    /** A template that nobody gave arguments. */
    NO_ARGUMENTS("template without given arguments"),
    /** Its type is {@code decltype(...)}, {@code auto} without a trailing type, or another that only the compiler works out. */
    UNKNOWN_TYPE("type known to the compiler only"),
    /** A condition on template arguments ({@code std::enable_if}, {@code requires}) does not hold, or only the compiler knows whether it does. */
    CONSTRAINED("constrained"),
    /** A template that can't be instantiated with these arguments. */
    NOT_INSTANTIABLE("template that can't be instantiated"),
    /** Instantiating it leads to ever more instantiations. */
    ENDLESS_INSTANTIATION("instantiation without end"),
    /** An object of a class that the headers declare without defining it. */
    INCOMPLETE_CLASS("incomplete class by value"),
    /** An object by value of a class that has none: it is abstract, or its destructor is private or deleted. */
    NO_OBJECTS("class without objects by value"),
    /** {@code f(int, ...)}. */
    VARIADIC("variadic"),
    /** A type that has no form in Java: member pointers, references to functions and arrays. */
    UNSUPPORTED_TYPE("type without a form in Java"),
    /** {@code operator new}, {@code operator""_x}, {@code operator,} and others that are no calls. */
    OPERATOR("operator without a form in Java"),
    /** Its Java signature is that of another overload. */
    SAME_SIGNATURE("same Java signature as another overload"),
    /** Nothing can be an object of exactly its class, which Java can't extend either. */
    ABSTRACT("constructor of an abstract class that Java can't extend"),
    /** What it makes could never be deleted. */
    UNDELETABLE("constructor of what can't be deleted"),
    /** The class of an object that Java has as an exception. */
    EXCEPTION("exception, which is thrown and not passed"),
    /** A public name of a class or namespace that no caller outside of it can use. */
    INACCESSIBLE_TYPE("type that is private or protected"),
    /** It could not be parsed or resolved: a warning tells how. */
    IN_ERROR("in error"),
    /** The host compiler refused its shim function. */
    NOT_COMPILED("refused by the compiler"),
    /** A value that no constant of Java can hold. */
    NO_VALUE("value without a form in Java"),
    /** A function-like macro. */
    FUNCTION_LIKE_MACRO("function-like macro"),
    /** A macro that is no value. */
    MACRO("macro that is no value");

    private final String label;

    SkipReason(String label) {
        this.label = label;
    }

    /** In a few words, for tables. */
    public String label() {
        return label;
    }
}
