package dev.gatun.generator.model.cpp;

import org.jspecify.annotations.Nullable;

/**
 * A parameter of a template ([temp.param]). Its name is unique within nested templates.
 *
 * @param defaultArgument in terms of the parameters before it; null where there is none
 */
public record TemplateParameter(
        String name, Kind kind, boolean pack, @Nullable TemplateArgument defaultArgument) {

    public enum Kind {
        TYPE,
        VALUE,
        TEMPLATE
    }
}
