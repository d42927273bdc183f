package dev.gatun.generator.model.cpp;

import org.jspecify.annotations.Nullable;

/**
 * A parameter of a template ([temp.param]). Its name is unique within nested templates.
 *
 * @param defaultArgument in terms of the parameters before it; null where there is none
 * @param type of a value, {@code auto} being null; null for other kinds. It tells whether an enumerator's name or its number is the argument
 */
public record TemplateParameter(
        String name,
        Kind kind,
        boolean pack,
        @Nullable TemplateArgument defaultArgument,
        @Nullable CppType type) {

    public TemplateParameter(String name, Kind kind, boolean pack, @Nullable TemplateArgument defaultArgument) {
        this(name, kind, pack, defaultArgument, null);
    }

    public enum Kind {
        TYPE,
        VALUE,
        TEMPLATE
    }
}
