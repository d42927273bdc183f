package dev.gatun.integration.hierarchies;

import dev.gatun.integration.hierarchies.RandomClass.Construction;
import dev.gatun.integration.hierarchies.RandomClass.Function;
import dev.gatun.integration.hierarchies.RandomClass.Virtuality;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A class that extends one of the hierarchy and overrides some of its functions: in Java, and for comparison in C++.
 *
 * @param name in both
 */
record Extension(String name, String cpp, String java) {

    /** Null for a class that can't be extended. */
    static @Nullable Extension of(List<RandomClass> classes, RandomClass type, Random random) {
        List<Function> overridden = new ArrayList<>();
        for (Function each : type.virtuals()) {
            Set<Function> all = type.overridden(each.signature());
            boolean isFinal = all.stream().anyMatch(it -> it.virtuality() == Virtuality.FINAL);
            boolean agree = all.stream().map(Function::result).distinct().count() == 1;
            boolean isPure = all.stream().anyMatch(Function::isPure);
            if (isPure && (isFinal || !agree)) {
                return null;
            }
            // each base's own function stays what it is, and none stands for both
            boolean several = !isPure && (all.size() > 1 || type.count(each.owner()) > 1);
            boolean isSelf = each.isSelf()
                    && (type.count(classes.get(each.signature().result().of())) > 1
                            || type.count(classes.get(each.result().of())) > 1);
            if (!isFinal && agree && !several && !isSelf && (isPure || random.nextInt(2) == 0)) {
                overridden.add(each);
            }
        }
        return type.isFinal || overridden.isEmpty() ? null : new Writer(classes, type, overridden, random).write();
    }

    private static final class Writer {

        private final List<RandomClass> classes;
        private final RandomClass type;
        private final List<Function> overridden;
        private final Random random;
        private final CppText text;
        private final String name;

        Writer(List<RandomClass> classes, RandomClass type, List<Function> overridden, Random random) {
            this.classes = classes;
            this.type = type;
            this.overridden = overridden;
            this.random = random;
            this.text = new CppText(classes);
            this.name = "J" + type.number;
        }

        Extension write() {
            StringBuilder cpp = new StringBuilder();
            StringBuilder java = new StringBuilder();
            List<String> initializers = new ArrayList<>();
            List<String> given = new ArrayList<>();
            for (RandomClass base : type.virtualBases()) {
                if (base.construction != Construction.DEFAULT_NUMBER) {
                    initializers.add(base.cpp() + "(" + base.number + ")");
                    given.add(base.construction == Construction.NUMBER ? base.number + "" : base.number + ", \"n\"");
                }
            }
            initializers.add(type.cpp() + "(seed)");
            given.add("seed");
            cpp.append("struct %s final : %s {\n    int state = 0;\n    explicit %s(int seed) : %s {}\n"
                    .formatted(name, type.cpp(), name, String.join(", ", initializers)));
            java.append("final class %s extends %s {\n    int state;\n    %s(int seed) { super(%s); }\n"
                    .formatted(name, type.java(), name, String.join(", ", given)));
            for (Function each : overridden) {
                boolean callsBase = random.nextInt(2) == 0 && canCallBase(each);
                cpp.append(cpp(each, callsBase));
                java.append(java(each, callsBase));
            }
            return new Extension(
                    name, cpp.append("};\n").toString(), java.append("}\n").toString());
        }

        private boolean canCallBase(Function function) {
            return type.overridden(function.signature()).size() == 1
                    && !function.isPure()
                    && !function.isSelf()
                    && type.count(function.owner()) == 1
                    && function.signature().parameters().stream().noneMatch(it -> it.kind() == Kind.UNIQUE);
        }

        private String cpp(Function function, boolean callsBase) {
            StringBuilder body = new StringBuilder("    " + text.overriding(function) + " {\n");
            if (function.isSelf()) {
                return body.append("        state++;\n        return this;\n    }\n")
                        .toString();
            }
            body.append("        t::u64 h = ")
                    .append(50_000 + function.number())
                    .append(";\n");
            int count = function.signature().parameters().size();
            for (int i = 0; i < count; i++) {
                body.append("        h = t::mix(h, t::hash(p").append(i).append("));\n");
            }
            if (callsBase) {
                body.append("        h = t::mix(h, t::hash(%s::%s(%s)));\n"
                        .formatted(function.owner().cpp(), function.signature().name(), names(count)));
            }
            body.append("        h = t::mix(h, t::hash(state));\n");
            if (!function.signature().isConst()) {
                body.append("        state = static_cast<int>(h & 0xFFFF);\n");
            }
            return body.append("        return t::make<%s>(h);\n    }\n".formatted(text.spelling(function.result())))
                    .toString();
        }

        private static String names(int count) {
            return IntStream.range(0, count).mapToObj(i -> "p" + i).collect(Collectors.joining(", "));
        }

        private String java(Function function, boolean callsBase) {
            List<Type> types = function.signature().parameters();
            List<String> parameters = new ArrayList<>();
            for (int i = 0; i < types.size(); i++) {
                parameters.add(given(types.get(i)) + " p" + i);
            }
            StringBuilder body = new StringBuilder("    @Override\n    %s %s %s(%s) {\n"
                    .formatted(
                            isPublic(function) ? "public" : "protected",
                            received(function.result()),
                            Scenarios.javaName(function.signature().name()),
                            String.join(", ", parameters)));
            if (function.isSelf()) {
                RandomClass of = classOf(function.result());
                String self = type.chain().contains(of) ? "this" : "as" + of.simpleName() + "()";
                return body.append("        state++;\n        return " + self + ";\n    }\n")
                        .toString();
            }
            body.append("        long h = ").append(50_000 + function.number()).append(";\n");
            for (int i = 0; i < types.size(); i++) {
                body.append("        h = mix(h, ")
                        .append(sum(types.get(i), "p" + i))
                        .append(");\n");
            }
            if (callsBase) {
                String call =
                        "super." + Scenarios.javaName(function.signature().name()) + "(" + names(types.size()) + ")";
                Type result = function.result();
                String sum = result.isObject()
                        ? "hash(" + call + ", " + classOf(result).java() + "::"
                                + classOf(result).id() + ")"
                        : "hash(" + call + ")";
                body.append("        h = mix(h, ").append(sum).append(");\n");
            }
            body.append("        h = mix(h, hash(state));\n");
            if (!function.signature().isConst()) {
                body.append("        state = (int) (h & 0xFFFF);\n");
            }
            return body.append("        return ")
                    .append(made(function.result()))
                    .append(";\n    }\n")
                    .toString();
        }

        /** Java has one method where C++ has a function that is overridden and one that is hidden. */
        private boolean isPublic(Function function) {
            return type.overridden(function.signature()).stream().anyMatch(Function::isPublic)
                    || type.chain().stream()
                            .flatMap(each -> each.functions.stream())
                            .anyMatch(
                                    each -> each.isPublic() && each.signature().equals(function.signature()));
        }

        private RandomClass classOf(Type type) {
            return classes.get(type.of());
        }

        private String given(Type type) {
            return type.isObject() ? Arguments.javaType(classes, classOf(type)) : type.kind().java;
        }

        private String received(Type type) {
            return type.isObject() ? classOf(type).java() : type.kind().java;
        }

        private String sum(Type type, String name) {
            if (!type.isObject()) {
                return "hash(" + name + ")";
            }
            RandomClass of = classOf(type);
            String object = given(type).equals(of.java()) ? name : name + ".as" + of.simpleName() + "()";
            boolean isOwner = type.kind() == Kind.UNIQUE || type.kind() == Kind.SHARED;
            return "(%s == null ? 13 : hash(%s.%s()))"
                    .formatted(name, isOwner ? "keep(" + object + ")" : object, of.id());
        }

        private String made(Type type) {
            if (!type.isObject()) {
                return "make" + type.kind() + "(h)";
            }
            String made = "new " + classOf(type).java() + "(seed(h))";
            return switch (type.kind()) {
                case UNIQUE -> "(h & 3) == 0 ? null : " + made;
                case SHARED, POINTER, CONST_POINTER -> "(h & 3) == 0 ? null : keep(" + made + ")";
                default -> "keep(" + made + ")";
            };
        }
    }
}
