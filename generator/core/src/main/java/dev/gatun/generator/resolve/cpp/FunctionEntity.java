package dev.gatun.generator.resolve.cpp;

import dev.gatun.generator.model.cpp.CppDeclaration;
import java.util.List;

/** A function or function template, redeclarations merged. */
final class FunctionEntity implements Slot {

    private final TemplateParameters parameters;
    private final boolean template;
    private CppDeclaration.Function function;
    private boolean visible = true;
    private boolean inherited;

    /** @param parameters {@link TemplateParameters#NONE} for what is no template */
    FunctionEntity(CppDeclaration.Function function, TemplateParameters parameters) {
        this.function = function;
        this.parameters = parameters;
        this.template = !parameters.list().isEmpty();
    }

    CppDeclaration.Function function() {
        return function;
    }

    void function(CppDeclaration.Function merged) {
        function = merged;
    }

    TemplateParameters parameters() {
        return parameters;
    }

    boolean isTemplate() {
        return template;
    }

    /** Whether a using declaration brought it from a base; a declaration of the class hides it ([namespace.udecl]). */
    boolean isInherited() {
        return inherited;
    }

    void inherited(boolean fromBase) {
        inherited = fromBase;
    }

    /** Whether it is declared in a namespace or class; if not, as a friend only. */
    boolean isVisible() {
        return visible;
    }

    void visible(boolean declared) {
        visible = declared;
    }

    @Override
    public CppDeclaration declaration() {
        return template
                ? new CppDeclaration.FunctionTemplate(function.name(), List.copyOf(parameters.list()), function)
                : function;
    }
}
