package dev.gatun.generator.select.cpp;

import dev.gatun.generator.model.cpp.CppDeclaration;
import dev.gatun.generator.model.cpp.CppDeclaration.ClassTemplate;
import dev.gatun.generator.model.cpp.CppDeclaration.FunctionTemplate;
import dev.gatun.generator.model.cpp.TemplateParameter;
import java.util.List;
import java.util.stream.Collectors;

/** What templates take, as it is written in C++: {@code Grid<class T, int N>}. */
final class TemplateHeads {

    private TemplateHeads() {}

    static String spelled(CppDeclaration template) {
        List<TemplateParameter> parameters = template instanceof ClassTemplate it
                ? it.parameters()
                : template instanceof FunctionTemplate it ? it.parameters() : List.of();
        return template.name()
                + parameters.stream().map(TemplateHeads::spelled).collect(Collectors.joining(", ", "<", ">"));
    }

    private static String spelled(TemplateParameter parameter) {
        String kind = switch (parameter.kind()) {
            case TYPE -> "class";
            case VALUE -> parameter.type() == null ? "auto" : parameter.type().spelling();
            case TEMPLATE -> "template <...> class";
        };
        return kind + (parameter.pack() ? "..." : "") + (parameter.name().isEmpty() ? "" : " " + parameter.name());
    }
}
