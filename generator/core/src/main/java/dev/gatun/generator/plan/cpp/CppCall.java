package dev.gatun.generator.plan.cpp;

import dev.gatun.generator.model.cpp.CppDeclaration;
import dev.gatun.generator.model.cpp.CppType;
import dev.gatun.generator.model.cpp.QualifiedName;
import dev.gatun.generator.plan.Documentation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A Java method or constructor, and the function of the shim that it calls. A function with default arguments is several.
 *
 * @param name the Java method's
 * @param symbol the shim's function; an exported C function of the library where {@link Operation.Direct}
 * @param operation what the shim's function does
 * @param self the class whose object it is called on; null for none (constructors, static members, free functions)
 * @param selfConst whether the object is const there
 * @param arguments without the object
 * @param result what it gives
 * @param resultType in C++, as declared
 * @param mayThrow whether exceptions have to be caught
 * @param virtuality what it is to overriding
 * @param isOverride whether a superclass in Java has the method too
 * @param isProtected whether only subclasses may call it
 * @param status how its result says that it failed; null where it doesn't
 * @param function what it comes from; null for accessors of fields and variables
 */
public record CppCall(
        String name,
        String symbol,
        Operation operation,
        @Nullable QualifiedName self,
        boolean selfConst,
        List<CppArgument> arguments,
        CppPassing result,
        CppType resultType,
        boolean mayThrow,
        CppDeclaration.Function.Virtuality virtuality,
        boolean isOverride,
        boolean isProtected,
        @Nullable Status status,
        CppDeclaration.@Nullable Function function,
        Documentation documentation) {

    /** Whether it has to be defined by whoever derives from its class: a form that leaves out arguments calls the whole one. */
    public boolean isPure() {
        return virtuality == CppDeclaration.Function.Virtuality.PURE
                && function != null
                && arguments.size() == function.parameters().size();
    }

    /** The arguments that Java gives. */
    public List<CppArgument> given() {
        return arguments.stream().filter(it -> it.role() != Role.OUT).toList();
    }

    /** What C++ writes for Java. */
    public List<CppArgument> outs() {
        return arguments.stream().filter(it -> it.role() == Role.OUT).toList();
    }

    /** Whether Java's method gives a result, of the function or what it writes. */
    public boolean gives() {
        return !outs().isEmpty() || (status == null && !(result instanceof CppPassing.Nothing));
    }

    /** The same under another name. */
    CppCall named(String other) {
        return new CppCall(
                other,
                symbol,
                operation,
                self,
                selfConst,
                arguments,
                result,
                resultType,
                mayThrow,
                virtuality,
                isOverride,
                isProtected,
                status,
                function,
                documentation);
    }

    /** The same with other arguments. */
    CppCall taking(List<CppArgument> others) {
        return new CppCall(
                name,
                symbol,
                operation,
                self,
                selfConst,
                others,
                result,
                resultType,
                mayThrow,
                virtuality,
                isOverride,
                isProtected,
                status,
                function,
                documentation);
    }

    /** The same with another form of its result. */
    CppCall returning(CppPassing other) {
        return new CppCall(
                name,
                symbol,
                operation,
                self,
                selfConst,
                arguments,
                other,
                resultType,
                mayThrow,
                virtuality,
                isOverride,
                isProtected,
                status,
                function,
                documentation);
    }

    /** The same with another way to say that it failed. */
    CppCall reporting(Status other) {
        return new CppCall(
                name,
                symbol,
                operation,
                self,
                selfConst,
                arguments,
                result,
                resultType,
                mayThrow,
                virtuality,
                isOverride,
                isProtected,
                other,
                function,
                documentation);
    }

    /** The same method elsewhere: where a superclass has it or doesn't, for all or for subclasses. */
    public CppCall as(boolean override, boolean onlySubclasses) {
        return new CppCall(
                name,
                symbol,
                operation,
                self,
                selfConst,
                arguments,
                result,
                resultType,
                mayThrow,
                virtuality,
                override,
                onlySubclasses,
                status,
                function,
                documentation);
    }

    /**
     * @param name in Java
     * @param type in C++, as declared
     */
    public record CppArgument(String name, CppType type, CppPassing passing, Role role) {}

    /** Which way an argument goes. */
    public enum Role {
        IN,
        /** The same, and the object that the call makes or is made on refers to it afterwards. */
        KEPT,
        /** C++ writes through the pointer or reference; Java gets it as (a part of) the result. {@code passing} is of what is pointed to. */
        OUT
    }

    /**
     * A result that says how the call went; Java throws instead of returning it.
     *
     * @param ok the method that says so
     * @param message the method that gives the text
     * @param ofText whether a constructor of the class takes a text and nothing else
     */
    public record Status(JavaName statusClass, String ok, String message, JavaName exception, boolean ofText) {}

    /** What the shim's function does in C++. */
    public sealed interface Operation {

        /** No shim: the function has C language linkage and types that the linker can pass. */
        record Direct() implements Operation {}

        /** {@code new T(arguments)}; in place for a class whose memory Java owns. */
        record Construct(QualifiedName type) implements Operation {}

        /**
         * A free or static member function.
         *
         * @param templateArguments as in C++, with brackets, or empty
         */
        record CallFunction(QualifiedName function, String templateArguments) implements Operation {}

        /** A friend that only its arguments lead to ([basic.lookup.argdep]). */
        record CallFriend(String name) implements Operation {}

        /**
         * {@code self->name(arguments)}.
         *
         * @param templateArguments as in C++, with brackets, or empty
         * @param base that the object is seen as, where its own class lets only derived ones call the function; null for none
         */
        record CallMethod(
                String name,
                String templateArguments,
                @Nullable QualifiedName base) implements Operation {}

        /** @param form how the operator and its operands stand; {@code self} is the left or only one, or the first argument where there is none */
        record ApplyOperator(String symbol, Form form) implements Operation {}

        enum Form {
            /** {@code -a} */
            PREFIX,
            /** {@code a++} */
            POSTFIX,
            /** {@code a + b} */
            BINARY,
            /** {@code a[b]} */
            INDEX,
            /** {@code a[b] = c} */
            INDEX_ASSIGN,
            /** {@code a(b, c)} */
            CALL,
            /** {@code a.operator->()} */
            ARROW
        }

        /** {@code static_cast<T>(self)} */
        record Convert(CppType type) implements Operation {}

        record GetField(String field) implements Operation {}

        record SetField(String field) implements Operation {}

        /** Of a namespace or static. */
        record GetVariable(QualifiedName variable) implements Operation {}

        record SetVariable(QualifiedName variable) implements Operation {}
    }
}
