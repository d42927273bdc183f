package dev.gatun.generator.select.cpp;

import dev.gatun.generator.model.cpp.CppDeclaration.CppClass;
import dev.gatun.generator.model.cpp.CppDeclaration.Function;
import dev.gatun.generator.model.cpp.CppDeclaration.FunctionTemplate;
import dev.gatun.generator.model.cpp.CppModel;
import dev.gatun.generator.model.cpp.CppSkipped;
import dev.gatun.generator.model.cpp.CppType;
import dev.gatun.generator.model.cpp.FundamentalKind;
import dev.gatun.generator.model.cpp.QualifiedName;
import dev.gatun.generator.model.cpp.SkipReason;
import dev.gatun.generator.model.cpp.TemplateArgument;
import dev.gatun.generator.resolve.cpp.template.Instantiator;
import dev.gatun.generator.resolve.cpp.template.Instantiator.FunctionResult;
import dev.gatun.generator.resolve.cpp.template.Instantiator.Operands;
import dev.gatun.generator.source.SourcePosition;
import dev.gatun.generator.syntax.cpp.CppAccess;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Instances of function templates that bound classes lead to: operators with operands of these classes, as C++ would deduce them.
 *
 * <p>Two rounds, so that templates whose results are ever new classes come to an end: an operator of the first round brings the class of its
 * result along, one of the second is bound if that is there.
 */
final class DeducedFunctions {

    /** What only integers have; as templates they are declared for any type, and compiled for those alone. */
    private static final Set<String> OF_INTEGERS =
            Set.of("%", "&", "|", "^", "<<", ">>", "~", "%=", "&=", "|=", "^=", "<<=", ">>=");

    private static final Set<FundamentalKind> FLOATING = EnumSet.of(
            FundamentalKind.FLOAT, FundamentalKind.DOUBLE, FundamentalKind.LONG_DOUBLE, FundamentalKind.FLOAT16);

    private static final QualifiedName STREAM =
            QualifiedName.namespace(List.of("std")).member("basic_ostream");

    private final CppModel model;
    private final Instantiator instantiator;
    private final CppClosure closure;
    private final CppWish wish;
    private final Set<Function> made = new LinkedHashSet<>();
    private final Set<SourcePosition> templates = new HashSet<>();
    private final List<FunctionTemplate> memberTemplates = new ArrayList<>();
    private final Set<CppSkipped> skipped = new LinkedHashSet<>();

    DeducedFunctions(CppModel model, Instantiator instantiator, CppClosure closure, CppWish wish) {
        this.model = model;
        this.instantiator = instantiator;
        this.closure = closure;
        this.wish = wish;
    }

    Set<CppSkipped> skipped() {
        return skipped;
    }

    /** Whether there is an instance of a template, or a reason why there is none. */
    boolean isMade(FunctionTemplate template) {
        return templates.contains(template.position());
    }

    /** What is asked for by name brings the classes of its parameters along; the classes that lead to it are those bound before. */
    List<Function> named(RequestedInstances requested) {
        List<Function> all = new ArrayList<>();
        Operands operands = operands();
        for (RequestedInstances.Deduced request : requested.deduced()) {
            List<Function> functions = new ArrayList<>();
            for (FunctionTemplate template : request.templates()) {
                for (FunctionResult result : instantiator.deduce(template, request.given(), operands)) {
                    switch (result) {
                        case FunctionResult.Made(Function function) -> {
                            templates.add(template.position());
                            functions.add(function);
                        }
                        case FunctionResult.Impossible(SkipReason kind, String reason) -> skip(template, kind, reason);
                    }
                }
            }
            functions.stream().filter(made::add).forEach(all::add);
            requested.add(request, functions);
        }
        return all;
    }

    /** Those of namespaces whose operands are bound. */
    List<Function> operators() {
        Set<Function> operators = new LinkedHashSet<>();
        for (boolean first : List.of(true, false)) {
            Operands operands = operands();
            for (FunctionTemplate template : operatorTemplates()) {
                operators.addAll(operators(template, operands, first));
            }
            operators.forEach(closure::need);
        }
        return List.copyOf(operators);
    }

    /** Of namespaces, and such that only arguments lead to. */
    private List<FunctionTemplate> operatorTemplates() {
        Stream<FunctionTemplate> declared = model.declarations().stream()
                .filter(FunctionTemplate.class::isInstance)
                .map(FunctionTemplate.class::cast)
                .filter(wish::isOurs);
        Stream<FunctionTemplate> befriended = closure.bound().values().stream()
                .filter(type -> !CppKindNames.isStandard(type.name()))
                .flatMap(type -> type.befriended().stream());
        return Stream.concat(declared, befriended)
                .filter(template -> template.pattern().operator() != null && !wish.excludes(template))
                .toList();
    }

    /** Operators and constructors of bound classes that are templates of their operands. */
    void members() {
        Operands operands = operands();
        for (CppClass type : List.copyOf(closure.bound().values())) {
            CppClass whole = closure.full().get(type.name().desugared());
            if (whole == null
                    || closure.handles().contains(type.name().desugared())
                    || CppKindNames.isStandard(type.name())) {
                continue;
            }
            List<Function> functions = whole.members(FunctionTemplate.class)
                    .filter(template -> template.access() == CppAccess.PUBLIC && isDeducible(template.pattern()))
                    .flatMap(template -> members(template, operands).stream())
                    .toList();
            if (!functions.isEmpty()) {
                closure.extend(type.name().desugared(), functions);
            }
        }
        closure.forget(memberTemplates);
    }

    private static boolean isDeducible(Function pattern) {
        return pattern.kind() == Function.Kind.CONSTRUCTOR
                || (pattern.kind() == Function.Kind.METHOD && pattern.operator() != null);
    }

    private List<Function> members(FunctionTemplate template, Operands operands) {
        List<Function> functions = new ArrayList<>();
        for (FunctionResult result : instantiator.deduce(template, List.of(), operands)) {
            if (result instanceof FunctionResult.Made(Function function)
                    && isOperator(function, false)
                    && !isForIntegers(function)
                    && !isCopy(function)
                    && closure.members().obstacle(function) == null) {
                functions.add(function);
            }
        }
        if (!functions.isEmpty()) {
            memberTemplates.add(template);
        }
        return functions;
    }

    /** What the class itself is copied by is no template ([class.copy.ctor]). */
    private static boolean isCopy(Function function) {
        boolean copies = function.kind() == Function.Kind.CONSTRUCTOR || "=".equals(function.operator());
        return copies
                && function.parameters().size() == 1
                && operand(function.parameters().getFirst().type()) instanceof CppType.ClassType(QualifiedName name)
                && name.desugared().equals(function.name().scope().desugared());
    }

    private List<Function> operators(FunctionTemplate template, Operands operands, boolean first) {
        List<Function> functions = new ArrayList<>();
        for (FunctionResult result : instantiator.deduce(template, List.of(), operands)) {
            switch (result) {
                case FunctionResult.Made(Function function) -> {
                    if (isOperator(function, first) && made.add(function)) {
                        add(template, function, functions);
                    }
                }
                case FunctionResult.Impossible(SkipReason kind, String reason) -> skip(template, kind, reason);
            }
        }
        return functions;
    }

    private void add(FunctionTemplate template, Function function, List<Function> functions) {
        if (isForIntegers(function)) {
            skip(
                    template,
                    SkipReason.NO_ARGUMENTS,
                    "operator of integers for floating-point numbers: 'instantiate' names those that there are");
        } else {
            functions.add(function);
            templates.add(template.position());
        }
    }

    private void skip(FunctionTemplate template, SkipReason kind, String reason) {
        templates.add(template.position());
        skipped.add(new CppSkipped(kind, template.name(), reason, template.position()));
    }

    private boolean isOperator(Function function, boolean first) {
        return function.parameters().stream().allMatch(parameter -> isThere(parameter.type()))
                && (first || isThere(function.result()));
    }

    private static boolean isForIntegers(Function function) {
        return OF_INTEGERS.contains(String.valueOf(function.operator()))
                && function.parameters().stream().noneMatch(parameter -> isStandard(parameter.type()))
                && (function.parameters().stream().anyMatch(parameter -> isOfFloats(parameter.type()))
                        || (function.kind() == Function.Kind.METHOD
                                && isOfFloats(
                                        new CppType.ClassType(function.name().scope()))));
    }

    private static boolean isStandard(CppType type) {
        return operand(type) instanceof CppType.ClassType(QualifiedName name) && CppKindNames.isStandard(name);
    }

    /** Whether a signature may name a type without anything more to be bound. */
    private boolean isThere(CppType type) {
        CppType operand = operand(type);
        return !(operand instanceof CppType.ClassType(QualifiedName name))
                || CppKindNames.isStandard(name)
                || closure.bound().containsKey(name.desugared());
    }

    private static CppType operand(CppType type) {
        CppType canonical = type.canonical();
        return canonical instanceof CppType.Reference(CppType referred, var _) ? referred.canonical() : canonical;
    }

    private static boolean isOfFloats(CppType type) {
        return operand(type) instanceof CppType.ClassType(QualifiedName name)
                && name.arguments().stream()
                        .anyMatch(argument -> argument instanceof TemplateArgument.OfType(CppType of)
                                && of.canonical() instanceof CppType.Fundamental(FundamentalKind kind)
                                && FLOATING.contains(kind));
    }

    /** The bound instances of each template. */
    private Operands operands() {
        Map<QualifiedName, List<QualifiedName>> instances = new HashMap<>();
        for (QualifiedName name : closure.bound().keySet()) {
            if (name.isSpecialization()) {
                instances
                        .computeIfAbsent(name.template(), _ -> new ArrayList<>())
                        .add(name);
            }
        }
        TemplateArgument character = new TemplateArgument.OfType(new CppType.Fundamental(FundamentalKind.CHAR));
        instances.put(STREAM, List.of(instantiator.completed(STREAM.specialized(List.of(character)))));
        return template -> instances.getOrDefault(template, List.of());
    }
}
