package dev.gatun.generator.plan.cpp;

import dev.gatun.generator.model.cpp.CppDeclaration;
import dev.gatun.generator.model.cpp.QualifiedName;
import java.util.List;

/**
 * What extending a class in Java takes: a class of C++ that derives from it and calls Java.
 *
 * @param overridables every virtual function that can be overridden, inherited ones too, destructors aside
 * @param constructors public and protected ones; their symbols make an object of the director class, with the Java object's id ({@code int64_t})
 *     as the first argument
 * @param deletes whether an object can end by a pointer to the class that is extended: its destructor is virtual
 * @param virtualBases those that the class of the whole object has to construct with arguments ([class.base.init]/7): the first arguments of each
 *     constructor, in this order
 */
public record DirectorPlan(
        List<Overridable> overridables, List<CppCall> constructors, boolean deletes, List<VirtualBase> virtualBases) {

    /** @param constructor of the base, by which it is constructed */
    public record VirtualBase(QualifiedName name, CppCall constructor) {}

    /**
     * @param call the Java method; its arguments come from C++ when C++ calls
     * @param function as declared by its final overrider, for the overriding declaration
     * @param definedIn the class of the final overrider, called by {@code super}; for a pure virtual function the class that declares it
     */
    public record Overridable(CppCall call, CppDeclaration.Function function, QualifiedName definedIn) {}
}
