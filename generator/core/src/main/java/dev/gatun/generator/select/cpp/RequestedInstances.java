package dev.gatun.generator.select.cpp;

import dev.gatun.generator.diagnostic.Diagnostic;
import dev.gatun.generator.diagnostic.DiagnosticKind;
import dev.gatun.generator.diagnostic.NearestName;
import dev.gatun.generator.model.cpp.CppDeclaration;
import dev.gatun.generator.model.cpp.CppDeclaration.Alias;
import dev.gatun.generator.model.cpp.CppDeclaration.ClassTemplate;
import dev.gatun.generator.model.cpp.CppDeclaration.Function;
import dev.gatun.generator.model.cpp.CppDeclaration.FunctionTemplate;
import dev.gatun.generator.model.cpp.CppModel;
import dev.gatun.generator.model.cpp.CppType;
import dev.gatun.generator.model.cpp.QualifiedName;
import dev.gatun.generator.model.cpp.TemplateArgument;
import dev.gatun.generator.resolve.cpp.template.Instantiation;
import dev.gatun.generator.resolve.cpp.template.Instantiator;
import dev.gatun.generator.resolve.cpp.template.Instantiator.FunctionResult;
import dev.gatun.generator.resolve.cpp.template.Instantiator.TypeResult;
import dev.gatun.generator.select.cpp.InstanceRequests.ArgumentKind;
import dev.gatun.generator.select.cpp.InstanceRequests.Request;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the configuration's requests for instances come to. */
final class RequestedInstances {

    private final CppModel model;
    private final Instantiator instantiator;
    private final InstanceRequests requests;
    private final Map<QualifiedName, CppType> aliases = new HashMap<>();
    private final Map<QualifiedName, QualifiedName> names = new LinkedHashMap<>();
    private final List<QualifiedName> classes = new ArrayList<>();
    private final List<Function> functions = new ArrayList<>();
    private final List<Deduced> deduced = new ArrayList<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    RequestedInstances(CppModel model, Instantiator instantiator, InstanceRequests requests) {
        this.model = model;
        this.instantiator = instantiator;
        this.requests = requests;
        if (requests.isEmpty()) {
            return;
        }
        for (CppDeclaration declaration : model.declarations()) {
            if (declaration instanceof Alias alias && alias.name().parts().size() == 1) {
                aliases.put(alias.name(), alias.type());
            }
        }
        requests.unreadable().forEach(this::reportUnreadable);
        requests.requests().forEach(this::add);
    }

    /** Names that were given to instances. */
    Map<QualifiedName, QualifiedName> names() {
        return names;
    }

    List<QualifiedName> classes() {
        return classes;
    }

    /** Instances of function templates, members too. */
    List<Function> functions() {
        return functions;
    }

    /**
     * Functions whose arguments are deduced from those of calls.
     *
     * @param given the first ones
     * @param reason why there is none without
     * @param javaName empty for none
     */
    record Deduced(
            String written,
            List<FunctionTemplate> templates,
            List<TemplateArgument> given,
            String reason,
            String javaName) {}

    List<Deduced> deduced() {
        return deduced;
    }

    List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    private void reportUnreadable(String written) {
        report(
                written,
                "can't read '" + written.replaceAll("\\p{Cntrl}", "?") + "' as an instance of a template",
                "write it as C++ does, as in 'geo::Matrix<float, 3, 3>'");
    }

    private void report(String written, String message, @Nullable String hint) {
        diagnostics.add(new Diagnostic(
                DiagnosticKind.UNKNOWN_NAME, message, requests.place(written), Math.max(1, written.length()), hint));
    }

    private void reportImpossible(Request request, String reason, List<? extends CppDeclaration> templates) {
        String message = "'" + request.written() + "' can't be instantiated: " + reason;
        if (templates.isEmpty()) {
            report(request.written(), message, null);
            return;
        }
        CppDeclaration template = templates.getFirst();
        report(
                request.written(),
                message,
                "each parameter of the template takes an argument of its kind: " + TemplateHeads.spelled(template));
        Diagnostic told = diagnostics.removeLast();
        diagnostics.add(told.withNote("'" + template.name() + "' is declared here", template.position()));
    }

    /** What the resolver says of a request's own text; null for nothing. */
    private @Nullable String reported(Request request) {
        return model.diagnostics().stream()
                .filter(one -> one.position() != null && request.isAt(one.position()))
                .map(Diagnostic::message)
                .findFirst()
                .orElse(null);
    }

    private void add(Request request) {
        if (request.arguments() == null) {
            addDeduced(request);
            return;
        }
        CppType type = aliases.get(QualifiedName.GLOBAL.member(request.instance()));
        TypeResult concrete = type == null ? null : instantiator.concrete(type);
        QualifiedName name = concrete instanceof TypeResult.Known(CppType known)
                        && known.canonical() instanceof CppType.ClassType(QualifiedName found)
                        && found.isSpecialization()
                ? found
                : null;
        if (name != null && model.classTemplates().containsKey(name.template())) {
            addClass(request, name);
            return;
        }
        List<FunctionTemplate> templates = functionTemplates(request);
        if (!templates.isEmpty()) {
            addFunctions(request, templates);
        } else if (concrete instanceof TypeResult.Unknown(var _, String reason)) {
            reportImpossible(request, reason, classTemplates(request));
        } else {
            reportMissing(request);
        }
    }

    private List<ClassTemplate> classTemplates(Request request) {
        return model.classTemplates().values().stream()
                .filter(template -> isNamed(request, template.name()))
                .toList();
    }

    /** Where a class template is there, its arguments are to blame. */
    private void reportMissing(Request request) {
        for (ClassTemplate template : classTemplates(request)) {
            String reported = reported(request);
            if (reported != null) {
                reportImpossible(request, reported, List.of(template));
                return;
            }
            if (instantiator.instantiate(template.name().specialized(arguments(request)))
                    instanceof Instantiation.Impossible(var _, String reason)) {
                reportImpossible(request, reason, List.of(template));
                return;
            }
        }
        boolean isClass = model.classes().keySet().stream().anyMatch(name -> isNamed(request, name));
        report(
                request.written(),
                isClass
                        ? "'" + request.template() + "' is a class, no template"
                        : "no template '" + request.template() + "' in the headers",
                isClass ? "it has its class in Java without being asked for" : nearest(request.template()));
    }

    private void addClass(Request request, QualifiedName name) {
        switch (instantiator.instantiate(name)) {
            case Instantiation.Made _ -> {
                classes.add(name);
                if (!request.javaName().isEmpty()) {
                    names.put(name, name.scope().member(request.javaName()));
                }
            }
            case Instantiation.Impossible(var _, String reason) ->
                reportImpossible(request, reason, classTemplates(request));
        }
    }

    private List<FunctionTemplate> functionTemplates(Request request) {
        List<FunctionTemplate> templates = new ArrayList<>();
        for (CppDeclaration declaration : model.declarations()) {
            if (declaration instanceof FunctionTemplate template && isNamed(request, template.name())) {
                templates.add(template);
            }
        }
        int at = request.template().lastIndexOf("::");
        if (templates.isEmpty() && at > 0) {
            QualifiedName scope = classAround(request, request.template().substring(0, at));
            String member = request.template().substring(at + 2);
            if (scope != null && instantiator.instantiate(scope) instanceof Instantiation.Made(var type, var _)) {
                type.members(FunctionTemplate.class)
                        .filter(it -> it.name().identifier().equals(member))
                        .forEach(templates::add);
            }
        }
        return templates;
    }

    private static boolean isNamed(Request request, QualifiedName template) {
        String wanted = request.template().startsWith("::") ? request.template().substring(2) : request.template();
        return template.spelling().equals(wanted) || template.identifier().equals(wanted);
    }

    /** The class that a member template belongs to; null where none is known. */
    private @Nullable QualifiedName classAround(Request request, String spelling) {
        CppType scope = aliases.get(QualifiedName.GLOBAL.member(request.scope()));
        if (scope != null
                && instantiator.concrete(scope) instanceof TypeResult.Known(CppType type)
                && type.canonical() instanceof CppType.ClassType(QualifiedName name)) {
            return name;
        }
        return model.classes().keySet().stream()
                .filter(name -> name.spelling().equals(spelling)
                        || (!name.isGlobal() && name.identifier().equals(spelling)))
                .findFirst()
                .orElse(null);
    }

    /** Each is what it can be: a type, else a value, else a template. */
    private List<TemplateArgument> arguments(Request request) {
        List<TemplateArgument> arguments = new ArrayList<>();
        int count = request.arguments() == null ? 0 : request.arguments().size();
        for (int i = 0; i < count; i++) {
            for (ArgumentKind kind : ArgumentKind.values()) {
                CppType list = aliases.get(QualifiedName.GLOBAL.member(request.argument(kind, i)));
                if (list != null && list.canonical() instanceof CppType.ClassType(var name)) {
                    arguments.addAll(name.arguments());
                    break;
                }
            }
        }
        return arguments;
    }

    private void addFunctions(Request request, List<FunctionTemplate> templates) {
        List<TemplateArgument> arguments = arguments(request);
        String reason = "its arguments can't be read";
        List<Function> made = new ArrayList<>();
        for (FunctionTemplate template : templates) {
            FunctionResult result = instantiator.instantiate(template, arguments);
            if (result instanceof FunctionResult.Made(Function function)) {
                made.add(function);
            } else if (result instanceof FunctionResult.Impossible(var _, String why)) {
                reason = why;
            }
        }
        functions.addAll(made);
        if (made.isEmpty()) {
            deduced.add(new Deduced(request.written(), templates, arguments, reason, request.javaName()));
        } else if (!request.javaName().isEmpty()) {
            name(made, request.javaName());
        }
    }

    private void addDeduced(Request request) {
        List<FunctionTemplate> templates = functionTemplates(request);
        if (!templates.isEmpty()) {
            String reason = "no class that is bound says what its arguments are";
            deduced.add(new Deduced(request.written(), templates, List.of(), reason, request.javaName()));
        } else if (model.classTemplates().keySet().stream().anyMatch(name -> isNamed(request, name))) {
            reportUnreadable(request.written());
        } else {
            reportMissing(request);
        }
    }

    /** Adds what bound classes lead to. */
    void add(Deduced request, List<Function> made) {
        if (made.isEmpty()) {
            report(
                    request.written(),
                    "'" + request.written() + "' can't be instantiated: " + request.reason(),
                    "bind the classes that it is called with, or name all arguments");
        } else if (!request.javaName().isEmpty()) {
            name(made, request.javaName());
        }
    }

    private void name(List<Function> made, String javaName) {
        for (Function function : made) {
            QualifiedName name = function.templateArguments().isEmpty()
                    ? function.name()
                    : function.name().specialized(function.templateArguments());
            names.putIfAbsent(name, function.name().scope().member(javaName));
        }
    }

    private String nearest(String wanted) {
        List<String> known = new ArrayList<>();
        for (CppDeclaration declaration : model.declarations()) {
            if ((declaration instanceof ClassTemplate || declaration instanceof FunctionTemplate)
                    && !CppKindNames.isStandard(declaration.name())) {
                known.add(declaration.name().spelling());
                known.add(declaration.name().identifier());
            }
        }
        String nearest = NearestName.of(wanted, known);
        return nearest == null
                ? "'instantiate' takes templates of the headers with their arguments"
                : "did you mean '" + nearest + "'?";
    }
}
