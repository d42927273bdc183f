package dev.gatun.generator.plan.cpp;

import dev.gatun.generator.model.cpp.CppType;
import dev.gatun.generator.model.cpp.QualifiedName;
import dev.gatun.generator.plan.Documentation;
import dev.gatun.generator.plan.TypePlan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A Java type for something of C++. */
public sealed interface CppTypePlan {

    JavaName name();

    Documentation documentation();

    /**
     * A class.
     *
     * @param cppName of the class, with template arguments
     * @param prefix that the names of its functions in the shim start with: {@code gatun_geo_Circle}
     * @param base what it extends in Java: the class at offset 0; null for none
     * @param further other public bases, each an interface in Java
     * @param interfaceName name of the interface {@code AnyX} that it has as a further base of some class; null where there is none
     * @param isAbstract whether it has pure virtual functions
     * @param isPolymorphic whether it has virtual functions
     * @param disposal what ends an object that Java owns
     * @param isCopyable whether it can be copied
     * @param isMovable whether it can be constructed from an rvalue of itself
     * @param constructors empty where Java can't make objects
     * @param calls methods, operators, fields' accessors
     * @param constants static members that are constants
     * @param director what extending it in Java takes; null where it can't be extended
     * @param exception for a class that is thrown: its Java class is an exception, whose superclass this is; null for any other
     * @param traits interfaces of Java's library that it implements
     * @param value for a class of the standard library that has a value in Java: how; null for any other
     * @param nested types within it
     */
    record ClassPlan(
            JavaName name,
            QualifiedName cppName,
            String prefix,
            @Nullable BasePlan base,
            List<BasePlan> further,
            @Nullable JavaName interfaceName,
            boolean isAbstract,
            boolean isPolymorphic,
            Disposal disposal,
            boolean isCopyable,
            boolean isMovable,
            List<CppCall> constructors,
            List<CppCall> calls,
            List<CppConstant> constants,
            @Nullable DirectorPlan director,
            @Nullable ExceptionBase exception,
            Traits traits,
            @Nullable Codec value,
            List<CppTypePlan> nested,
            Documentation documentation)
            implements CppTypePlan {

        ClassPlan withNested(List<CppTypePlan> types) {
            return new ClassPlan(
                    name,
                    cppName,
                    prefix,
                    base,
                    further,
                    interfaceName,
                    isAbstract,
                    isPolymorphic,
                    disposal,
                    isCopyable,
                    isMovable,
                    constructors,
                    calls,
                    constants,
                    director,
                    exception,
                    traits,
                    value,
                    types,
                    documentation);
        }

        /** The class as a type of C++. */
        public CppType type() {
            return new CppType.ClassType(cppName);
        }
    }

    /**
     * A public base class.
     *
     * @param interfaceName in Java, for a further base; null for the one at offset 0
     * @param downcast whether an object of the base can be asked for the class at run time: the base is polymorphic
     * @param deletes whether an object of the class can end by a pointer to the base: its destructor is virtual
     */
    record BasePlan(
            JavaName name,
            QualifiedName cppName,
            @Nullable JavaName interfaceName,
            boolean isVirtual,
            boolean downcast,
            boolean deletes) {}

    /** What ends an object that Java has made or was given. */
    enum Disposal {
        /** Its destructor, and the memory is freed. */
        DELETE,
        /** Nothing: its destructor is trivial, and the memory belongs to the garbage collector. */
        AUTOMATIC,
        /** Java can't: its destructor is not public. */
        NONE
    }

    /** The exception that a thrown class extends: one of the runtime's, by its C++ base, or another generated one. */
    sealed interface ExceptionBase {

        /** @param cppName a class of the standard library: {@code std::runtime_error} */
        record Standard(String cppName) implements ExceptionBase {}

        record Generated(JavaName name) implements ExceptionBase {}
    }

    /**
     * @param equals operator {@code ==} with its own type; null where there is none
     * @param compare {@code <} with its own type; null where there is none
     * @param hash whether {@code std::hash} is known to take it
     * @param text whether {@code <<} writes it to a stream
     * @param iteration how its elements are walked through; null where they can't be
     */
    record Traits(
            @Nullable CppCall equals,
            @Nullable CppCall compare,
            boolean hash,
            boolean text,
            @Nullable Iteration iteration) {

        public static final Traits NONE = new Traits(null, null, false, false, null);
    }

    /**
     * Iterates by {@code begin()} and {@code end()}; the shim keeps both in an object of its own: {@link HelperSymbols#iterate} and what follows
     * it.
     *
     * @param element of what {@code *it} gives
     */
    record Iteration(CppPassing element, CppType elementType, boolean isConst) {}

    /**
     * @param plan as for C; its {@code className} is the simple name
     * @param cppName as in C++
     */
    record EnumType(JavaName name, QualifiedName cppName, boolean scoped, TypePlan.EnumPlan plan)
            implements CppTypePlan {
        @Override
        public Documentation documentation() {
            return plan.documentation();
        }
    }

    /**
     * A functional interface: of {@code std::function}, or of function pointers.
     *
     * @param call its method: arguments come from C++, the result goes there
     * @param prefix as of a class
     */
    record CallbackPlan(JavaName name, String prefix, CppType type, CppCall call, Documentation documentation)
            implements CppTypePlan {}

    /**
     * A sealed interface for a {@code std::variant}.
     *
     * @param alternatives a Java record each, by index
     */
    record VariantPlan(JavaName name, CppType type, List<Alternative> alternatives, Documentation documentation)
            implements CppTypePlan {}

    /** @param name of the nested record */
    record Alternative(String name, Codec codec) {}

    /**
     * A Java exception for a status class: thrown when a function returns one that is not well.
     *
     * @param message the method of the class that gives the text
     */
    record StatusExceptionPlan(JavaName name, JavaName statusClass, String message, Documentation documentation)
            implements CppTypePlan {}
}
