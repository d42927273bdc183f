package dev.gatun.generator.resolve.cpp.template;

import dev.gatun.generator.model.cpp.CppDeclaration.Function;
import dev.gatun.generator.model.cpp.CppDeclaration.FunctionTemplate;
import dev.gatun.generator.model.cpp.CppDeclaration.Parameter;
import dev.gatun.generator.model.cpp.CppType;
import dev.gatun.generator.model.cpp.QualifiedName;
import dev.gatun.generator.model.cpp.SkipReason;
import dev.gatun.generator.model.cpp.TemplateArgument;
import dev.gatun.generator.model.cpp.TemplateParameter;
import dev.gatun.generator.resolve.cpp.template.Instantiator.FunctionResult;
import dev.gatun.generator.resolve.cpp.template.Instantiator.Operands;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The calls of a function template that objects of known classes lead to ([temp.deduct.call]). Only parameters that are specialisations of class
 * templates say anything: a plain {@code T} would match whatever there is.
 */
final class CallDeduction {

    /** Two operands of classes with many instances have the square of them, which nobody calls all. */
    private static final int MOST_INSTANCES = 64;
    /** Classes that are compared with parameters, for one template. */
    private static final int MOST_TRIED = 20_000;

    private final Engine engine;
    private final FunctionTemplate template;
    private final Instantiator.Declared declared;
    private final Operands operands;
    private final List<TemplateParameter> parameters;
    private final List<TemplateArgument> given;
    private final Deduction deduction;
    private final Set<Map<String, TemplateArgument>> found = new LinkedHashSet<>();
    private int tried;
    private final Map<List<TemplateArgument>, FunctionResult> results = new LinkedHashMap<>();

    /** @param given the first arguments, with which it is called */
    CallDeduction(
            Engine engine,
            FunctionTemplate template,
            Instantiator.Declared declared,
            List<TemplateArgument> given,
            Operands operands) {
        this.engine = engine;
        this.template = template;
        this.declared = declared;
        this.given = Packs.flat(given);
        this.operands = operands;
        this.parameters = template.parameters();
        this.deduction = new Deduction(parameters);
    }

    List<FunctionResult> results() {
        if (template.pattern().constrained()) {
            return List.of(new FunctionResult.Impossible(
                    SkipReason.CONSTRAINED,
                    "a requires clause says when it exists, which is for the compiler to know"));
        }
        Map<String, TemplateArgument> known = new HashMap<>();
        for (int i = 0;
                i < given.size() && i < parameters.size() && !parameters.get(i).pack();
                i++) {
            known.put(parameters.get(i).name(), given.get(i));
        }
        List<CppType> patterns = template.pattern().parameters().stream()
                .map(Parameter::type)
                .map(CallDeduction::operand)
                .filter(type -> type instanceof CppType.ClassType && type.isDependent())
                .toList();
        if (!patterns.isEmpty()) {
            search(patterns, 0, known);
        }
        if (isTooMuch()) {
            return List.of(new FunctionResult.Impossible(
                    SkipReason.NO_ARGUMENTS,
                    "more than " + MOST_INSTANCES
                            + " instances fit what is bound: 'instantiate' names those that are used"));
        }
        found.forEach(this::make);
        return List.copyOf(results.values());
    }

    /** What an argument's class is compared with: references, pointers and qualifiers aside. */
    static CppType operand(CppType type) {
        CppType plain = type;
        while (true) {
            switch (plain) {
                case CppType.Alias(var _, CppType aliased) -> plain = aliased;
                case CppType.Reference(CppType referred, var _) -> plain = referred;
                case CppType.Pointer(CppType pointee) -> plain = pointee;
                case CppType.Qualified(CppType inner, var _, var _) -> plain = inner;
                default -> {
                    return plain;
                }
            }
        }
    }

    private void search(List<CppType> patterns, int next, Map<String, TemplateArgument> known) {
        if (isTooMuch()) {
            return;
        }
        if (next == patterns.size()) {
            found.add(known);
            return;
        }
        CppType pattern = patterns.get(next);
        if (known.keySet().containsAll(open(pattern))) {
            search(patterns, next + 1, known);
            return;
        }
        QualifiedName wanted = ((CppType.ClassType) pattern).name().template();
        for (QualifiedName operand : operands.of(wanted)) {
            tried++;
            Map<String, TemplateArgument> more =
                    isTooMuch() ? null : deduction.extend(known, pattern, new CppType.ClassType(operand));
            if (more != null) {
                search(patterns, next + 1, more);
            }
        }
    }

    private boolean isTooMuch() {
        return found.size() > MOST_INSTANCES || tried > MOST_TRIED;
    }

    private List<String> open(CppType pattern) {
        return Mentioned.in(pattern).stream()
                .filter(name -> parameters.stream()
                        .anyMatch(parameter -> parameter.name().equals(name)))
                .toList();
    }

    private void make(Map<String, TemplateArgument> deduced) {
        try {
            Bindings around = declared.around();
            List<TemplateArgument> arguments = arguments(deduced, around);
            if (arguments != null && !results.containsKey(arguments)) {
                Function function = new FunctionSubstitution(engine)
                        .of(declared.pattern().pattern(), template.name(), given, around.with(parameters, arguments));
                results.put(arguments, new FunctionResult.Made(function));
            }
        } catch (SubstitutionException e) {
            // what does not fit is no candidate ([temp.deduct]); what we can't tell is worth a word
            if (e.isUndecided()) {
                results.put(List.copyOf(deduced.values()), new FunctionResult.Impossible(e.kind(), e.reason()));
            }
        }
    }

    /** Null where a parameter is not deduced. */
    private @Nullable List<TemplateArgument> arguments(Map<String, TemplateArgument> deduced, Bindings around)
            throws SubstitutionException {
        List<TemplateArgument> arguments = new ArrayList<>();
        Bindings bindings = around;
        for (TemplateParameter parameter : parameters) {
            TemplateArgument argument = deduced.get(parameter.name());
            if (argument == null && parameter.pack()) {
                argument = new TemplateArgument.Pack(List.of());
            } else if (argument == null && parameter.defaultArgument() != null) {
                argument = engine.substitution().argument(parameter.defaultArgument(), bindings);
            } else if (argument == null) {
                return null;
            }
            arguments.add(argument);
            bindings = bindings.with(parameter.name(), argument);
        }
        return engine.arguments()
                .fit(parameters, arguments, around, template.name().spelling());
    }
}
