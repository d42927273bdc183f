package dev.gatun.generator.resolve.cpp;

import dev.gatun.generator.model.cpp.CppType;
import dev.gatun.generator.model.cpp.TemplateArgument;
import dev.gatun.generator.model.cpp.TemplateParameter;
import java.util.ArrayList;
import java.util.List;

/** The parameters of a template. */
record TemplateParameters(List<TemplateParameter> list) {

    static final TemplateParameters NONE = new TemplateParameters(List.of());

    /** The arguments that name the parameters themselves: those of the injected class name ([temp.local]). */
    List<TemplateArgument> asArguments() {
        List<TemplateArgument> arguments = new ArrayList<>();
        for (TemplateParameter parameter : list) {
            TemplateArgument self = switch (parameter.kind()) {
                case TYPE -> new TemplateArgument.OfType(new CppType.Parameter(parameter.name()));
                case VALUE, TEMPLATE -> new TemplateArgument.OfParameter(parameter.name());
            };
            arguments.add(
                    parameter.pack() ? new TemplateArgument.Pack(List.of(new TemplateArgument.Expansion(self))) : self);
        }
        return List.copyOf(arguments);
    }

    /** How many arguments are needed at least. */
    int required() {
        int count = 0;
        for (TemplateParameter parameter : list) {
            if (parameter.pack() || parameter.defaultArgument() != null) {
                return count;
            }
            count++;
        }
        return count;
    }

    boolean isVariadic() {
        return list.stream().anyMatch(TemplateParameter::pack);
    }
}
