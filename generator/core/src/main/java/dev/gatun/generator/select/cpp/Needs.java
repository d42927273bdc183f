package dev.gatun.generator.select.cpp;

import dev.gatun.generator.model.cpp.CppType;
import dev.gatun.generator.model.cpp.QualifiedName;
import dev.gatun.generator.model.cpp.TemplateArgument;
import java.util.List;

/** What a type that a signature names is needed for. Works on finite trees, whose size instantiation bounds. */
final class Needs {

    /** Who takes note. */
    interface Sink {
        void need(QualifiedName type, Depth depth);

        void needEnum(QualifiedName type);
    }

    /** How much of a class is needed. */
    enum Depth {
        /** Something to hold. */
        HANDLE,
        /** Its members. */
        WHOLE
    }

    private final Sink sink;

    Needs(Sink sink) {
        this.sink = sink;
    }

    /** Of a parameter, a result, a field or a variable. */
    void of(CppType type) {
        follow(type, Depth.WHOLE, true);
    }

    /** @param asValue whether a standard class crosses as a value here */
    private void follow(CppType type, Depth depth, boolean asValue) {
        switch (type) {
            case CppType.Void _, CppType.Fundamental _, CppType.Unknown _ -> {}
            case CppType.Alias it -> follow(it.aliased(), depth, asValue);
            case CppType.Qualified it -> follow(it.type(), depth, asValue);
            case CppType.EnumType it -> sink.needEnum(it.name());
            case CppType.ClassType it -> followClass(it.name(), depth, asValue);
            case CppType.Pointer it -> follow(it.pointee(), Depth.HANDLE, false);
            case CppType.Reference it -> followReference(it, asValue);
            case CppType.Array it -> follow(it.element(), depth, asValue);
            case CppType.Function it -> {
                of(it.result());
                it.parameters().forEach(this::of);
            }
            case CppType.MemberPointer _,
                    CppType.Parameter _,
                    CppType.DependentName _,
                    CppType.DependentSpecialization _,
                    CppType.Expansion _ -> {}
        }
    }

    private void followReference(CppType.Reference type, boolean asValue) {
        boolean copied = type.rvalue() || type.referred().isConst();
        follow(type.referred(), Depth.HANDLE, asValue && copied);
    }

    private void followClass(QualifiedName name, Depth depth, boolean asValue) {
        if (StandardTypes.isHolder(name)) {
            name.arguments().forEach(argument -> followArgument(argument, false));
        } else if (asValue && StandardTypes.isValue(name)) {
            name.arguments().forEach(argument -> followArgument(argument, true));
        } else {
            sink.need(name, depth);
        }
    }

    /** @param asValue whether it is an element: a value among values */
    private void followArgument(TemplateArgument argument, boolean asValue) {
        switch (argument) {
            case TemplateArgument.OfType(CppType type) when StandardTypes.isHelper(type) -> {}
            case TemplateArgument.OfType(CppType type) -> follow(type, asValue ? Depth.WHOLE : Depth.HANDLE, asValue);
            case TemplateArgument.Pack(List<TemplateArgument> arguments) ->
                arguments.forEach(each -> followArgument(each, asValue));
            case TemplateArgument.OfValue _,
                    TemplateArgument.OfTemplate _,
                    TemplateArgument.OfParameter _,
                    TemplateArgument.Dependent _,
                    TemplateArgument.Expansion _ -> {}
        }
    }
}
