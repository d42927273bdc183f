package dev.gatun.generator.model.cpp;

import java.util.List;
import java.util.stream.Collectors;

/** An argument of a template ([temp.arg]). */
public sealed interface TemplateArgument {

    /** As in C++; empty for an empty pack. */
    String spelling();

    record OfType(CppType type) implements TemplateArgument {
        @Override
        public String spelling() {
            return type.spelling();
        }
    }

    /**
     * A value.
     *
     * @param spelling an integer in decimal, {@code true}, {@code false}, or a constant's qualified name
     */
    record OfValue(String spelling) implements TemplateArgument {}

    record OfTemplate(QualifiedName template) implements TemplateArgument {
        @Override
        public String spelling() {
            return template.spelling();
        }
    }

    /** The arguments that a parameter pack stands for. */
    record Pack(List<TemplateArgument> arguments) implements TemplateArgument {
        @Override
        public String spelling() {
            return arguments.stream().map(TemplateArgument::spelling).collect(Collectors.joining(", "));
        }
    }

    /** A value parameter of the template around. */
    record OfParameter(String name) implements TemplateArgument {
        @Override
        public String spelling() {
            return name;
        }
    }

    /** An expression that depends on template parameters; in patterns only. */
    record Dependent(dev.gatun.generator.syntax.TokenRun expression) implements TemplateArgument {
        @Override
        public String spelling() {
            return expression.text();
        }
    }

    /** {@code T...}; in patterns only. */
    record Expansion(TemplateArgument pattern) implements TemplateArgument {
        @Override
        public String spelling() {
            return pattern.spelling() + "...";
        }
    }
}
