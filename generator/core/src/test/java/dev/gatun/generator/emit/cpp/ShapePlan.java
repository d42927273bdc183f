package dev.gatun.generator.emit.cpp;

import dev.gatun.generator.model.cpp.CppDeclaration.Function;
import dev.gatun.generator.model.cpp.CppDeclaration.Function.Virtuality;
import dev.gatun.generator.model.cpp.CppType;
import dev.gatun.generator.model.cpp.FundamentalKind;
import dev.gatun.generator.model.cpp.QualifiedName;
import dev.gatun.generator.plan.Documentation;
import dev.gatun.generator.plan.Pointee;
import dev.gatun.generator.plan.Scalar;
import dev.gatun.generator.plan.ShimPlan.Include;
import dev.gatun.generator.plan.cpp.Codec;
import dev.gatun.generator.plan.cpp.CppCall;
import dev.gatun.generator.plan.cpp.CppCall.CppArgument;
import dev.gatun.generator.plan.cpp.CppCall.Operation;
import dev.gatun.generator.plan.cpp.CppCall.Role;
import dev.gatun.generator.plan.cpp.CppHeaderPlan;
import dev.gatun.generator.plan.cpp.CppPassing;
import dev.gatun.generator.plan.cpp.CppPassing.Mode;
import dev.gatun.generator.plan.cpp.CppPassing.Owner;
import dev.gatun.generator.plan.cpp.CppPlan;
import dev.gatun.generator.plan.cpp.CppTypePlan;
import dev.gatun.generator.plan.cpp.CppTypePlan.BasePlan;
import dev.gatun.generator.plan.cpp.CppTypePlan.ClassPlan;
import dev.gatun.generator.plan.cpp.CppTypePlan.Disposal;
import dev.gatun.generator.plan.cpp.CppTypePlan.ExceptionBase;
import dev.gatun.generator.plan.cpp.CppTypePlan.Traits;
import dev.gatun.generator.plan.cpp.DirectorPlan;
import dev.gatun.generator.plan.cpp.DirectorPlan.Overridable;
import dev.gatun.generator.plan.cpp.JavaName;
import dev.gatun.generator.source.SourceFile;
import dev.gatun.generator.source.SourcePosition;
import dev.gatun.generator.syntax.cpp.CppAccess;
import dev.gatun.generator.syntax.cpp.CppDeclarator;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes plans by hand, of classes in one namespace. */
final class ShapePlan {

    static final Documentation NONE = new Documentation("", null);
    static final CppType DOUBLE = new CppType.Fundamental(FundamentalKind.DOUBLE);
    static final CppType INT = new CppType.Fundamental(FundamentalKind.INT);
    static final CppType STRING = std("string");

    private final List<CppTypePlan> types = new ArrayList<>();
    private final List<CppCall> free = new ArrayList<>();
    private final String namespace;

    ShapePlan(String namespace) {
        this.namespace = namespace;
    }

    static CppType std(String name) {
        return new CppType.ClassType(QualifiedName.namespace(List.of("std")).member(name));
    }

    static CppType constReference(CppType type) {
        return new CppType.Reference(new CppType.Qualified(type, true, false), false);
    }

    static CppPassing scalar(Scalar scalar) {
        return new CppPassing.ScalarValue(scalar);
    }

    static CppPassing text() {
        return new CppPassing.CodedValue(new Codec.TextCodec(Codec.TextKind.STRING), false);
    }

    static CppPassing address() {
        return new CppPassing.Address(new Pointee.Unknown(), true);
    }

    static CppArgument in(String name, CppType type, CppPassing passing) {
        return new CppArgument(name, type, passing, Role.IN);
    }

    static CppArgument out(String name, CppType type, CppPassing passing) {
        return new CppArgument(name, type, passing, Role.OUT);
    }

    QualifiedName name(String identifier) {
        return QualifiedName.namespace(List.of(namespace)).member(identifier);
    }

    CppType type(String identifier) {
        return new CppType.ClassType(name(identifier));
    }

    CppPassing object(String identifier, Mode mode) {
        return object(identifier, mode, Owner.BORROWED);
    }

    CppPassing object(String identifier, Mode mode, Owner owner) {
        return new CppPassing.ObjectValue(JavaName.of(namespace, identifier), false, mode, owner, false);
    }

    /** A member of a class, or a free function where the class is null. */
    CppCall call(
            @Nullable String self,
            String symbol,
            Operation operation,
            CppPassing result,
            CppType resultType,
            boolean mayThrow,
            CppArgument... arguments) {
        return new CppCall(
                symbol.substring(symbol.indexOf('_', 1) < 0 || self == null ? 0 : symbol.indexOf('_', 1) + 1),
                "gatun_" + namespace + "_" + symbol,
                operation,
                self == null ? null : name(self),
                false,
                List.of(arguments),
                result,
                resultType,
                mayThrow,
                Virtuality.NONE,
                false,
                false,
                null,
                null,
                NONE);
    }

    CppCall method(
            String self,
            String method,
            CppPassing result,
            CppType resultType,
            boolean mayThrow,
            CppArgument... arguments) {
        return call(
                self,
                self + "_" + method,
                new Operation.CallMethod(method, "", null),
                result,
                resultType,
                mayThrow,
                arguments);
    }

    CppCall constructor(String type, CppArgument... arguments) {
        return call(
                null,
                type + "_" + type + arguments.length,
                new Operation.Construct(name(type)),
                object(type, Mode.VALUE, Owner.JAVA),
                type(type),
                true,
                arguments);
    }

    void function(String function, CppPassing result, CppType resultType, CppArgument... arguments) {
        free.add(call(
                null, function, new Operation.CallFunction(name(function), ""), result, resultType, true, arguments));
    }

    BasePlan base(String identifier, boolean further, boolean downcast) {
        JavaName any = further ? JavaName.of(namespace, "Any" + identifier) : null;
        return new BasePlan(JavaName.of(namespace, identifier), name(identifier), any, false, downcast, true);
    }

    void add(
            String identifier,
            Disposal disposal,
            @Nullable BasePlan base,
            List<BasePlan> further,
            List<CppCall> constructors,
            List<CppCall> calls) {
        types.add(new ClassPlan(
                JavaName.of(namespace, identifier),
                name(identifier),
                "gatun_" + namespace + "_" + identifier,
                base,
                further,
                null,
                constructors.isEmpty(),
                false,
                disposal,
                !constructors.isEmpty(),
                true,
                constructors,
                calls,
                List.of(),
                null,
                null,
                Traits.NONE,
                null,
                List.of(),
                NONE));
    }

    /** A class that is a base of others, and not their first. */
    void addFurther(String identifier, List<CppCall> calls) {
        add(identifier, Disposal.DELETE, null, List.of(), List.of(constructor(identifier)), calls);
        ClassPlan plain = (ClassPlan) types.removeLast();
        types.add(new ClassPlan(
                plain.name(),
                plain.cppName(),
                plain.prefix(),
                null,
                List.of(),
                JavaName.of(namespace, "Any" + identifier),
                plain.isAbstract(),
                true,
                plain.disposal(),
                plain.isCopyable(),
                plain.isMovable(),
                plain.constructors(),
                calls,
                List.of(),
                null,
                null,
                Traits.NONE,
                null,
                List.of(),
                NONE));
    }

    /** A reference to an object that has a part of the class. */
    CppPassing anyObject(String identifier) {
        return new CppPassing.ObjectValue(
                JavaName.of(namespace, identifier), true, Mode.REFERENCE, Owner.BORROWED, false);
    }

    void extensible(String identifier, Disposal disposal, DirectorPlan director, List<CppCall> calls) {
        types.add(new ClassPlan(
                JavaName.of(namespace, identifier),
                name(identifier),
                "gatun_" + namespace + "_" + identifier,
                null,
                List.of(),
                null,
                true,
                true,
                disposal,
                false,
                false,
                List.of(),
                calls,
                List.of(),
                director,
                null,
                Traits.NONE,
                null,
                List.of(),
                NONE));
    }

    void callback(String identifier, CppType type, CppPassing result, CppType resultType, CppArgument... arguments) {
        CppCall call = call(null, identifier + "_call", new Operation.Direct(), result, resultType, true, arguments);
        types.add(new CppTypePlan.CallbackPlan(
                JavaName.of(namespace, identifier), "gatun_" + namespace + "_" + identifier, type, call, NONE));
    }

    /** A virtual function of a class that Java may override. */
    Overridable virtual(
            String owner,
            String method,
            String qualifiers,
            CppPassing result,
            CppType resultType,
            CppArgument... arguments) {
        CppCall call = method(owner, method, result, resultType, !qualifiers.contains("noexcept"), arguments);
        Function function = new Function(
                name(owner).member(method),
                Function.Kind.METHOD,
                resultType,
                List.of(),
                false,
                new Function.Qualifiers(
                        qualifiers.contains("const"),
                        false,
                        CppDeclarator.RefQualifier.NONE,
                        qualifiers.contains("noexcept"),
                        false,
                        false,
                        false,
                        false),
                qualifiers.contains("= 0") ? Virtuality.PURE : Virtuality.VIRTUAL,
                Function.Definition.NONE,
                false,
                List.of(),
                false,
                qualifiers.contains("protected") ? CppAccess.PROTECTED : CppAccess.PUBLIC,
                List.of(),
                null,
                new SourcePosition(new SourceFile(SourceFile.synthetic("shapes.hpp"), "\n"), 0));
        return new Overridable(call, function, name(owner));
    }

    void exception(String identifier, ExceptionBase base, CppCall... calls) {
        types.add(new ClassPlan(
                JavaName.of(namespace, identifier),
                name(identifier),
                "gatun_" + namespace + "_" + identifier,
                null,
                List.of(),
                null,
                false,
                true,
                Disposal.DELETE,
                true,
                true,
                List.of(),
                List.of(calls),
                List.of(),
                null,
                base,
                Traits.NONE,
                null,
                List.of(),
                NONE));
    }

    CppPlan plan(String header) {
        JavaName library = JavaName.of("", "shapes_h");
        return new CppPlan(
                header,
                library,
                List.of(),
                "shapes_h_shim",
                List.of(new Include(header, true)),
                List.of(new CppHeaderPlan(library, namespace, List.of(), free)),
                types,
                List.of(),
                List.of(),
                List.of());
    }
}
