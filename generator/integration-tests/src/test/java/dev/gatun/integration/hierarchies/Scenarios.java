package dev.gatun.integration.hierarchies;

import dev.gatun.integration.hierarchies.RandomClass.Field;
import dev.gatun.integration.hierarchies.RandomClass.Function;
import dev.gatun.integration.hierarchies.Type.Literal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** What is done with objects, one after the other and the same in both languages: each act gives a number. */
final class Scenarios {

    private final List<RandomClass> classes;
    private final Random random;
    private final Arguments arguments;
    private final StringBuilder cpp = new StringBuilder();
    private final StringBuilder java = new StringBuilder();
    private final StringBuilder users = new StringBuilder();
    private final List<List<String>> acts = new ArrayList<>();

    Scenarios(List<RandomClass> classes, Random random) {
        this.classes = classes;
        this.random = random;
        this.arguments = new Arguments(classes, random);
        for (RandomClass type : classes) {
            if (type.isConcrete) {
                scenario(type, type.cpp(), type.java());
            }
            Extension extension = Extension.of(classes, type, random);
            if (extension != null) {
                cpp.append(extension.cpp());
                users.append(extension.java());
                scenario(type, extension.name(), extension.name());
            }
        }
    }

    int count() {
        return acts.size();
    }

    String cpp() {
        return cpp.toString();
    }

    /** Classes that extend generated ones. */
    String extensions() {
        return users.toString();
    }

    String java() {
        return java.toString();
    }

    /** The acts of each scenario, to be shown. */
    List<List<String>> acts() {
        return acts;
    }

    /** A call with arguments that are always the same: for use in C++ alone. */
    static String fixedSum(List<RandomClass> classes, Function function, String callee) {
        List<Literal> fixed = new Arguments(classes, new Random(function.number()))
                .of(function, function.signature().parameters().size());
        return fixed == null
                ? "1"
                : "t::hash(" + callee + "("
                        + String.join(", ", fixed.stream().map(Literal::cpp).toList()) + "))";
    }

    private void scenario(RandomClass type, String cppClass, String javaClass) {
        int number = acts.size();
        int seed = random.nextInt(100);
        acts.add(new ArrayList<>());
        cpp.append("""
                std::vector<unsigned long long> t::scenario%d() {
                    std::vector<t::u64> out;
                    auto made = std::make_unique<%s>(%d);
                    auto &it = *made;
                """.formatted(number, cppClass, seed));
        java.append("""
                static List<Object> scenario%d() throws Exception {
                    List<Object> out = new ArrayList<>();
                    %s it = keep(new %s(%d));
                """.formatted(number, javaClass, javaClass, seed));
        ownMethods(type);
        views(type);
        for (RandomClass base : type.ancestors()) {
            if (type.isTakenAs(base) && type.count(base) == 1) {
                use(base);
            }
        }
        use(type);
        castsDown(type);
        act("t::hash(it." + type.id() + "())", "hash(it." + type.id() + "())");
        cpp.append("    made.reset();\n    t::forget();\n    return out;\n}\n");
        java.append("    end();\n    bound.t.hierarchy_hpp.forget();\n    return out;\n}\n");
    }

    private void act(String inCpp, String inJava) {
        acts.getLast().add(inJava + "  is  " + inCpp);
        cpp.append("    t::act(out, [&] { return ").append(inCpp).append("; });\n");
        java.append("    act(out, () -> ").append(inJava).append(");\n");
    }

    private void use(RandomClass base) {
        act(
                "::" + base.namespace + "::use" + base.number + "(static_cast<" + base.cpp() + " &>(it))",
                "bound." + base.namespace + ".hierarchy_hpp.use" + base.number + "(it)");
    }

    /** Every method that Java finds by the object's name. */
    private void ownMethods(RandomClass type) {
        Set<String> seen = new HashSet<>();
        String path = "it";
        for (RandomClass each : type.chain()) {
            path = "static_cast<" + each.cpp() + " &>(" + path + ")";
            String view = path;
            for (Function function : each.functions) {
                int all = function.signature().parameters().size();
                for (int count = all; count >= all - function.defaults().size(); count--) {
                    // Java knows no hiding: what another base has virtual is one method with what is not
                    boolean isOne = function.isVirtual()
                            || type.overridden(function.signature()).isEmpty();
                    if (seen.add(function.signature().number() + "/" + count) && function.isPublic() && isOne) {
                        call(function, count, view, function.signature().isStatic() ? each.java() : "it");
                    }
                }
                if (!function.isPublic()) {
                    act(
                            "t::hash(" + view + ".poke" + function.number() + "())",
                            "hash(it.poke" + function.number() + "())");
                }
            }
            for (Field field : each.fields) {
                field(field, view, field.isStatic() ? each.java() : "it");
            }
        }
    }

    private void call(Function function, int count, String cppObject, String javaObject) {
        List<Literal> given = arguments.of(function, count);
        if (given == null) {
            return;
        }
        String name = function.signature().name();
        act(
                "t::hash(" + cppObject + "." + name + "(" + joined(given, true) + "))",
                sum(function.result(), javaObject + "." + javaName(name) + "(" + joined(given, false) + ")"));
    }

    static String javaName(String name) {
        return name.equals("close") || name.equals("wait") ? name + "_" : name;
    }

    private static String joined(List<Literal> arguments, boolean cpp) {
        return String.join(
                ", ", arguments.stream().map(cpp ? Literal::cpp : Literal::java).toList());
    }

    private String sum(Type type, String expression) {
        return type.isObject()
                ? "hash(" + expression + ", " + classes.get(type.of()).java() + "::"
                        + classes.get(type.of()).id() + ")"
                : "hash(" + expression + ")";
    }

    private void field(Field field, String cppObject, String javaObject) {
        Literal value = field.type().literal(random);
        String name = field.name();
        if (!field.isStatic()) {
            act("t::hash(" + cppObject + "." + name + ")", "hash(" + javaObject + "." + name + "())");
        }
        act(
                "(" + cppObject + "." + name + " = " + value.cpp() + ", 1)",
                "{ " + javaObject + "." + name + "(" + value.java() + "); return 1; }");
        act("t::hash(" + cppObject + "." + name + ")", "hash(" + javaObject + "." + name + "())");
    }

    /** The parts of an object that are of further bases. */
    private void views(RandomClass type) {
        String path = "it";
        for (RandomClass each : type.chain()) {
            path = "static_cast<" + each.cpp() + " &>(" + path + ")";
            for (RandomClass base : each.further()) {
                String view = "static_cast<" + base.cpp() + " &>(" + path + ")";
                if (type.count(base) > 1) {
                    continue;
                }
                String part = "keep(it.as" + base.simpleName() + "())";
                act("t::hash(" + view + ")", "hash(" + part + "." + base.id() + "())");
                for (Function function : base.functions) {
                    if (function.isPublic() && !function.signature().isStatic()) {
                        call(function, function.signature().parameters().size(), view, part);
                    }
                }
            }
        }
    }

    /** What the object is, seen from its root. */
    private void castsDown(RandomClass type) {
        for (Function self : type.virtuals()) {
            if (!self.isSelf()
                    || type.count(classes.get(self.signature().result().of())) > 1) {
                continue;
            }
            RandomClass root = classes.get(self.signature().result().of());
            if (!type.isTakenAs(root)) {
                continue;
            }
            for (RandomClass other : classes) {
                boolean related = other.ancestors().contains(root) && other.count(root) == 1;
                if (related && (type == other || random.nextInt(4) == 0)) {
                    String cast = "dynamic_cast<" + other.cpp() + " *>(static_cast<" + root.cpp() + " *>(&it))";
                    String part = type.chain().contains(root)
                            ? "((" + root.java() + ") it)"
                            : "it.as" + root.simpleName() + "()";
                    String castJava = other.java() + ".TYPE";
                    act(
                            "t::hash(" + cast + ")",
                            "{ var part = keep(" + part + "); return " + castJava + ".isInstance(part) ? hash("
                                    + castJava + ".cast(part)." + other.id() + "()) : 13; }");
                }
            }
        }
    }
}
