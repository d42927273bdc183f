package dev.gatun.generator.resolve.cpp.template;

import dev.gatun.generator.model.cpp.CppDeclaration;
import dev.gatun.generator.model.cpp.CppDeclaration.CppClass;
import dev.gatun.generator.model.cpp.CppDeclaration.Function;
import dev.gatun.generator.model.cpp.CppDeclaration.FunctionTemplate;
import dev.gatun.generator.model.cpp.CppModel;
import dev.gatun.generator.model.cpp.CppType;
import dev.gatun.generator.model.cpp.QualifiedName;
import dev.gatun.generator.model.cpp.SkipReason;
import dev.gatun.generator.model.cpp.TemplateArgument;
import dev.gatun.generator.syntax.cpp.CppAccess;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes declarations of templates and arguments ([temp.inst], [temp.spec]). A pure function of what a unit declares: asked twice, it says
 * the same; what it knows it keeps.
 */
public final class Instantiator {

    private final Engine engine;
    private final Map<QualifiedName, Instantiation> made = new HashMap<>();

    public Instantiator(Templates templates) {
        this.engine = new Engine(templates);
    }

    public Instantiator(CppModel model) {
        this(Templates.of(model));
    }

    /** A type, or why there is none. */
    public sealed interface TypeResult {

        record Known(CppType type) implements TypeResult {}

        /** @param reason one clause */
        record Unknown(SkipReason kind, String reason) implements TypeResult {}
    }

    /** An instance of a function template, or why there is none. */
    public sealed interface FunctionResult {

        record Made(Function function) implements FunctionResult {}

        /** @param reason one clause */
        record Impossible(SkipReason kind, String reason) implements FunctionResult {}
    }

    /** Classes whose objects may be arguments of calls. */
    @FunctionalInterface
    public interface Operands {

        /** The classes that are specialisations of a template; none for what is no template. */
        List<QualifiedName> of(QualifiedName template);
    }

    /**
     * A class with members that are free of template parameters: an instance of a class template, a class nested in one, or any other class,
     * whose members' types may name members of instances.
     *
     * @param name with or without default arguments
     */
    public Instantiation instantiate(QualifiedName name) {
        Instantiation known = made.get(name);
        if (known == null) {
            known = make(name);
            made.put(name, known);
        }
        return known;
    }

    private Instantiation make(QualifiedName given) {
        try {
            QualifiedName name = engine.arguments().completed(given);
            Specializations.Chosen chosen = engine.specializations().choose(name);
            CppClass pattern = chosen.pattern();
            ClassSubstitution members = new ClassSubstitution(engine, pattern.name(), name);
            CppClass instance = members.of(pattern, chosen.bindings());
            return new Instantiation.Made(instance, members.leftOut());
        } catch (SubstitutionException e) {
            return new Instantiation.Impossible(e.kind(), e.reason());
        }
    }

    /** A type without dependent names, alias templates resolved, arguments of classes completed. */
    public TypeResult concrete(CppType type) {
        try {
            return new TypeResult.Known(engine.substitution().type(type, Bindings.NONE));
        } catch (SubstitutionException e) {
            return new TypeResult.Unknown(e.kind(), e.reason());
        }
    }

    /** A function with concrete types; one whose own scope is no instance. */
    public FunctionResult concrete(Function function) {
        try {
            return new FunctionResult.Made(
                    new FunctionSubstitution(engine).of(function, function.name(), Bindings.NONE));
        } catch (SubstitutionException e) {
            return new FunctionResult.Impossible(e.kind(), e.reason());
        }
    }

    /**
     * An instance of a function template.
     *
     * @param template of a namespace, or a member of a class as its {@linkplain #instantiate instance} has it
     * @param arguments all that have no default; none are deduced
     */
    public FunctionResult instantiate(FunctionTemplate template, List<TemplateArgument> arguments) {
        try {
            return new FunctionResult.Made(make(template, arguments));
        } catch (SubstitutionException e) {
            return new FunctionResult.Impossible(e.kind(), e.reason());
        }
    }

    /** A template as it is declared, with what the parameters of templates around it mean. */
    record Declared(FunctionTemplate pattern, Bindings around) {}

    private Declared declared(FunctionTemplate template) throws SubstitutionException {
        if (!template.name().isMember()) {
            return new Declared(template, Bindings.NONE.in(template.name().scope()));
        }
        Specializations.Chosen in =
                engine.specializations().choose(template.name().scope());
        FunctionTemplate pattern = in.pattern()
                .members(FunctionTemplate.class)
                .filter(it -> it.position().equals(template.position()))
                .findFirst()
                .orElse(template);
        return new Declared(pattern, in.bindings());
    }

    private Function make(FunctionTemplate template, List<TemplateArgument> given) throws SubstitutionException {
        Declared declared = declared(template);
        FunctionTemplate pattern = declared.pattern();
        Bindings around = declared.around();
        if (pattern.pattern().constrained()) {
            throw new SubstitutionException(
                    SkipReason.CONSTRAINED, "a requires clause says when it exists, which is for the compiler to know");
        }
        List<TemplateArgument> concrete = engine.substitution().arguments(given, Bindings.NONE);
        List<TemplateArgument> arguments = engine.arguments()
                .fit(pattern.parameters(), concrete, around, template.name().spelling());
        return new FunctionSubstitution(engine)
                .of(pattern.pattern(), template.name(), arguments, around.with(pattern.parameters(), arguments));
    }

    /**
     * The instances of a function template that calls with objects of some classes have ([temp.deduct.call]), where these alone say what all
     * parameters are.
     *
     * @param template of a namespace, befriended, or a member of a class as its {@linkplain #instantiate instance} has it
     * @param given the first arguments, which are not deduced: calls name them
     * @param operands the classes, by their templates' names
     */
    public List<FunctionResult> deduce(FunctionTemplate template, List<TemplateArgument> given, Operands operands) {
        try {
            return new CallDeduction(engine, template, declared(template), given, operands).results();
        } catch (SubstitutionException e) {
            return List.of(new FunctionResult.Impossible(e.kind(), e.reason()));
        }
    }

    /** The name with all arguments, as it is in the types that are given; itself where it can't be completed. */
    public QualifiedName completed(QualifiedName name) {
        try {
            return engine.arguments().completed(name.desugared());
        } catch (SubstitutionException _) {
            return name.desugared();
        }
    }

    /** Whether a template of any kind has this name, without arguments. */
    public boolean isTemplate(QualifiedName name) {
        try {
            return engine.specializations().find(name) != null;
        } catch (SubstitutionException _) {
            return false;
        }
    }

    /** Who may use a class or enum that is nested in a class; public where that can't be told. */
    public CppAccess access(QualifiedName nested) {
        try {
            return engine.specializations()
                    .choose(nested.scope())
                    .pattern()
                    .members(CppDeclaration.class)
                    .filter(it -> it.name().identifier().equals(nested.identifier()))
                    .filter(it -> it instanceof CppClass || it instanceof CppDeclaration.Enumeration)
                    .map(CppDeclaration::access)
                    .findFirst()
                    .orElse(CppAccess.PUBLIC);
        } catch (SubstitutionException _) {
            return CppAccess.PUBLIC;
        }
    }
}
