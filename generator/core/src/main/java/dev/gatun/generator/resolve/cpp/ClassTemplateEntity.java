package dev.gatun.generator.resolve.cpp;

import dev.gatun.generator.model.cpp.CppDeclaration;
import dev.gatun.generator.model.cpp.QualifiedName;
import dev.gatun.generator.model.cpp.TemplateArgument;
import java.util.ArrayList;
import java.util.List;

/** A class template, as far as it is read. */
final class ClassTemplateEntity implements TypeEntity.Template, Slot {

    private ClassEntity pattern;
    private final List<PartialEntity> partials = new ArrayList<>();
    private TemplateParameters parameters;

    /** A partial specialisation. */
    record PartialEntity(TemplateParameters parameters, List<TemplateArgument> arguments, ClassEntity pattern) {}

    ClassTemplateEntity(ClassEntity pattern, TemplateParameters parameters) {
        this.pattern = pattern;
        this.parameters = parameters;
    }

    @Override
    public QualifiedName name() {
        return pattern.name();
    }

    @Override
    public QualifiedName reference() {
        return pattern.reference();
    }

    @Override
    public TemplateParameters parameters() {
        return parameters;
    }

    /** A definition's own names of the parameters count. */
    void define(ClassEntity defined, TemplateParameters named) {
        pattern = defined;
        parameters = named;
    }

    ClassEntity pattern() {
        return pattern;
    }

    List<PartialEntity> partials() {
        return partials;
    }

    @Override
    public CppDeclaration.ClassTemplate declaration() {
        return new CppDeclaration.ClassTemplate(
                name(),
                parameters.list(),
                pattern.declaration(),
                partials.stream()
                        .map(partial -> new CppDeclaration.Partial(
                                partial.parameters().list(),
                                partial.arguments(),
                                partial.pattern().declaration()))
                        .toList());
    }
}
