package dev.gatun.generator.plan.cpp;

import dev.gatun.generator.model.cpp.CppType;
import dev.gatun.generator.model.cpp.QualifiedName;
import dev.gatun.generator.model.cpp.TemplateArgument;

/** Names of instances that nobody has named: {@code Stack_int}, {@code Box_string}. */
final class Instances {

    private Instances() {}

    static String nameOf(QualifiedName.Part part) {
        StringBuilder name = new StringBuilder(part.text());
        for (TemplateArgument argument : part.arguments()) {
            String word = word(argument);
            if (!word.isEmpty()) {
                name.append('_').append(word);
            }
        }
        return name.toString();
    }

    private static String word(TemplateArgument argument) {
        return switch (argument) {
            case TemplateArgument.OfType(CppType type) -> word(type);
            default -> argument.spelling().replaceAll("[^A-Za-z0-9]+", "_");
        };
    }

    private static String word(CppType type) {
        return switch (type) {
            case CppType.ClassType it -> nameOf(it.name().parts().getLast());
            case CppType.EnumType it -> it.name().identifier();
            case CppType.Alias it -> word(it.aliased());
            default -> type.spelling().replaceAll("[^A-Za-z0-9]+", "_").replaceAll("^_|_$", "");
        };
    }
}
