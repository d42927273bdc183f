package dev.gatun.integration.hierarchies;

import dev.gatun.integration.hierarchies.RandomClass.Base;
import dev.gatun.integration.hierarchies.RandomClass.Construction;
import dev.gatun.integration.hierarchies.RandomClass.Field;
import dev.gatun.integration.hierarchies.RandomClass.Function;
import dev.gatun.integration.hierarchies.RandomClass.Virtuality;
import java.util.ArrayList;
import java.util.List;

/** The hierarchy in C++: a header of declarations, and the functions, which sum up what they are given and where they are. */
final class CppText {

    private final List<RandomClass> classes;

    CppText(List<RandomClass> classes) {
        this.classes = classes;
    }

    String header(int scenarios) {
        StringBuilder text = new StringBuilder("#pragma once\n");
        for (String header : List.of("map", "memory", "optional", "string", "string_view", "utility", "vector")) {
            text.append("#include <").append(header).append(">\n");
        }
        text.append("""
                namespace t {
                enum class Shade { Dark, Light, Bright, None };
                struct Counted { Counted(); Counted(const Counted &); ~Counted(); Counted &operator=(const Counted &); };
                long long alive();
                void forget();
                """);
        for (int i = 0; i < scenarios; i++) {
            text.append("std::vector<unsigned long long> scenario").append(i).append("();\n");
        }
        text.append("}\n");
        classes.forEach(type -> text.append("namespace ")
                .append(type.namespace)
                .append(" { class ")
                .append(type.simpleName())
                .append("; }\n"));
        classes.forEach(type -> text.append("namespace ")
                .append(type.namespace)
                .append(" {\n")
                .append(declaration(type))
                .append("}\n"));
        return text.toString();
    }

    String spelling(Type type) {
        return type.isObject()
                ? type.kind().cpp.replace("$", classes.get(type.of()).cpp())
                : type.kind().cpp;
    }

    private String declaration(RandomClass type) {
        StringBuilder text = new StringBuilder("class " + type.simpleName() + (type.isFinal ? " final" : ""));
        List<String> bases = new ArrayList<>();
        for (Base base : type.bases) {
            bases.add("public " + (base.isVirtual() ? "virtual " : "")
                    + base.type().cpp());
        }
        text.append(bases.isEmpty() ? "" : " : " + String.join(", ", bases)).append(" {\npublic:\n");
        text.append("    ").append(constructor(type)).append(";\n");
        if (type.isDestructorVirtual) {
            text.append("    virtual ~").append(type.simpleName()).append("() = default;\n");
        }
        text.append("    unsigned long long ").append(type.id()).append("() const;\n");
        for (Field field : type.fields) {
            text.append("    ").append(field.isStatic() ? "static inline " : "").append(spelling(field.type()));
            text.append(' ')
                    .append(field.name())
                    .append(" = ")
                    .append(field.initial().cpp())
                    .append(";\n");
        }
        type.functions.stream()
                .filter(Function::isPublic)
                .forEach(it -> text.append("    ").append(declared(it)).append(";\n"));
        type.functions.stream()
                .filter(it -> !it.isPublic())
                .forEach(it -> text.append("    unsigned long long poke")
                        .append(it.number())
                        .append("();\n"));
        text.append("protected:\n");
        type.functions.stream()
                .filter(it -> !it.isPublic())
                .forEach(it -> text.append("    ").append(declared(it)).append(";\n"));
        text.append("private:\n    int state").append(type.number).append(";\n");
        if (type.isCounted) {
            text.append("    t::Counted counted").append(type.number).append(";\n");
        }
        text.append("};\n");
        text.append("unsigned long long use")
                .append(type.number)
                .append("(")
                .append(type.simpleName())
                .append(" &it);\n");
        return text.toString();
    }

    private static String constructor(RandomClass type) {
        return "explicit " + type.simpleName()
                + switch (type.construction) {
                    case NUMBER -> "(int seed)";
                    case DEFAULT_NUMBER -> "(int seed = " + type.number + ")";
                    case NUMBER_AND_TEXT -> "(int seed, std::string name = \"n\")";
                };
    }

    private String declared(Function function) {
        String head = switch (function.virtuality()) {
            case VIRTUAL, PURE -> "virtual ";
            case NONE, FINAL -> function.signature().isStatic() ? "static " : "";
        };
        boolean isPure = function.isPure();
        String tail = (function.isOverride() ? function.virtuality() == Virtuality.FINAL ? " final" : " override" : "")
                + (isPure ? " = 0" : "");
        return head + signature(function, function.signature().name(), true) + tail;
    }

    /** The head of a function that overrides it. */
    String overriding(Function function) {
        return signature(function, function.signature().name(), false) + " override";
    }

    private String signature(Function function, String name, boolean withDefaults) {
        List<Type> types = function.signature().parameters();
        List<String> parameters = new ArrayList<>();
        int first = types.size() - function.defaults().size();
        for (int i = 0; i < types.size(); i++) {
            parameters.add(spelling(types.get(i)) + " p" + i
                    + (withDefaults && i >= first
                            ? " = " + function.defaults().get(i - first).cpp()
                            : ""));
        }
        return spelling(function.result()) + " " + name + "(" + String.join(", ", parameters) + ")"
                + (function.signature().isConst() ? " const" : "")
                + (function.signature().isNoexcept() ? " noexcept" : "");
    }

    /** Sums of objects, of any class by its name. */
    String sums() {
        StringBuilder text = new StringBuilder();
        for (RandomClass type : classes) {
            text.append("inline u64 hash(const %s &v) { return v.%s(); }\n".formatted(type.cpp(), type.id()));
        }
        return text.toString();
    }

    String definitions() {
        StringBuilder text = new StringBuilder();
        for (RandomClass type : classes) {
            text.append("namespace ").append(type.namespace).append(" {\n");
            text.append(constructorDefinition(type));
            text.append(sum(type));
            type.functions.stream().filter(it -> !it.isPure()).forEach(it -> text.append(definition(it)));
            for (Function each : type.functions) {
                if (!each.isPublic()) {
                    String call = Scenarios.fixedSum(
                            classes, each, "this->" + each.signature().name());
                    text.append("unsigned long long %s::poke%d() { return %s; }\n"
                            .formatted(type.simpleName(), each.number(), call));
                }
            }
            text.append("unsigned long long use%d(%s &it) {\n    t::u64 h = it.%s();\n"
                    .formatted(type.number, type.simpleName(), type.id()));
            for (Function each : type.functions) {
                if (each.isPublic()) {
                    String call = Scenarios.fixedSum(
                            classes, each, "it." + each.signature().name());
                    text.append("    h = t::mix(h, ").append(call).append(");\n");
                }
            }
            text.append("    return h;\n}\n}\n");
        }
        return text.toString();
    }

    static String initializers(RandomClass type, String seed) {
        List<String> all = new ArrayList<>();
        type.virtualBases()
                .forEach(base -> all.add(base.cpp() + "("
                        + (base.construction == Construction.DEFAULT_NUMBER ? "" : seed + " + " + base.number) + ")"));
        type.bases.stream()
                .filter(base -> !base.isVirtual())
                .forEach(base -> all.add(base.type().cpp() + "(" + seed + " + " + base.type().number + ")"));
        return String.join(", ", all);
    }

    private static String constructorDefinition(RandomClass type) {
        String head = type.simpleName() + "::" + type.simpleName()
                + (type.construction == Construction.NUMBER_AND_TEXT ? "(int seed, std::string name)" : "(int seed)");
        String bases = initializers(type, "seed");
        String state =
                type.construction == Construction.NUMBER_AND_TEXT ? "seed + static_cast<int>(name.size())" : "seed";
        return head + " : " + bases + (bases.isEmpty() ? "" : ", ") + "state" + type.number + "(" + state + ") {}\n";
    }

    private static String sum(RandomClass type) {
        StringBuilder text =
                new StringBuilder("unsigned long long " + type.simpleName() + "::" + type.id() + "() const {\n");
        text.append("    t::u64 h = t::mix(")
                .append(type.number)
                .append(", t::hash(state")
                .append(type.number)
                .append("));\n");
        for (Field field : type.fields) {
            if (!field.isStatic()) {
                text.append("    h = t::mix(h, t::hash(").append(field.name()).append("));\n");
            }
        }
        for (Base base : type.bases) {
            text.append("    h = t::mix(h, static_cast<const ")
                    .append(base.type().cpp())
                    .append(" &>(*this).");
            text.append(base.type().id()).append("());\n");
        }
        type.functions.stream()
                .filter(it -> it.signature().name().startsWith("dyn"))
                .forEach(it -> text.append("    h = t::mix(h, this->")
                        .append(it.signature().name())
                        .append("());\n"));
        return text.append("    return h;\n}\n").toString();
    }

    private String definition(Function function) {
        return signature(
                        function,
                        function.owner().simpleName() + "::"
                                + function.signature().name(),
                        false) + " {\n" + body(function) + "}\n";
    }

    private String body(Function function) {
        StringBuilder text = new StringBuilder();
        if (function.isSelf()) {
            return "    return this;\n";
        }
        text.append("    t::u64 h = ").append(1000 + function.number()).append(";\n");
        for (int i = 0; i < function.signature().parameters().size(); i++) {
            text.append("    h = t::mix(h, t::hash(p").append(i).append("));\n");
        }
        if (!function.signature().isStatic()) {
            String state = "state" + function.owner().number;
            text.append("    h = t::mix(h, t::hash(").append(state).append("));\n");
            if (!function.signature().isConst()) {
                text.append("    ").append(state).append(" = static_cast<int>(h & 0xFFFF);\n");
            }
            if (!function.signature().isNoexcept()
                    && function.number() % 5 == 0
                    && !function.signature().name().startsWith("dyn")) {
                text.append("    if ((h & 7) == 0) { throw std::runtime_error(\"thrown by ")
                        .append(function.number())
                        .append("\"); }\n");
            }
        }
        return text.append("    return t::make<")
                .append(spelling(function.result()))
                .append(">(h);\n")
                .toString();
    }
}
