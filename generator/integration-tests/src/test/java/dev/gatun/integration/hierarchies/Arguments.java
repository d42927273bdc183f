package dev.gatun.integration.hierarchies;

import dev.gatun.integration.hierarchies.RandomClass.Function;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Random arguments, the same in both languages. */
final class Arguments {

    private final List<RandomClass> classes;
    private final Random random;

    Arguments(List<RandomClass> classes, Random random) {
        this.classes = classes;
        this.random = random;
    }

    /** Of the first parameters; null where there is no object to give. */
    @Nullable List<Type.Literal> of(Function function, int count) {
        List<Type.Literal> all = new ArrayList<>();
        for (Type type : function.signature().parameters().subList(0, count)) {
            Type.Literal one = type.isObject() ? object(type) : type.literal(random);
            if (one == null) {
                return null;
            }
            all.add(one);
        }
        return all;
    }

    private Type.@Nullable Literal object(Type type) {
        RandomClass target = classes.get(type.of());
        List<RandomClass> fitting =
                classes.stream().filter(it -> fits(it, target, type.kind())).toList();
        if (fitting.isEmpty()) {
            return null;
        }
        RandomClass made = fitting.get(random.nextInt(fitting.size()));
        int seed = random.nextInt(100);
        String java = "(" + javaType(classes, target) + ") keep(new " + made.java() + "(" + seed + "))";
        String plain = "new " + made.cpp() + "(" + seed + ")";
        String kept = "static_cast<" + target.cpp() + " &>(t::keep(" + plain + "))";
        boolean isNull = random.nextInt(4) == 0;
        String none = "(" + javaType(classes, target) + ") null";
        return switch (type.kind()) {
            case VALUE ->
                new Type.Literal(target.cpp() + "(static_cast<const " + target.cpp() + " &>(" + kept + "))", java);
            case REFERENCE, CONST_REFERENCE -> new Type.Literal(kept, java);
            case POINTER, CONST_POINTER ->
                isNull
                        ? new Type.Literal("static_cast<" + target.cpp() + " *>(nullptr)", none)
                        : new Type.Literal("&" + kept, java);
            case UNIQUE ->
                isNull
                        ? new Type.Literal("std::unique_ptr<" + target.cpp() + ">()", none)
                        : new Type.Literal("std::unique_ptr<" + target.cpp() + ">(" + plain + ")", java);
            case SHARED ->
                isNull
                        ? new Type.Literal("std::shared_ptr<" + target.cpp() + ">()", none)
                        : new Type.Literal("std::shared_ptr<" + target.cpp() + ">(" + plain + ")", java);
            default -> throw new IllegalArgumentException("no object: " + type);
        };
    }

    private static boolean fits(RandomClass made, RandomClass target, Kind kind) {
        boolean same = made == target;
        return made.isConcrete
                && made.number <= target.number + 20
                && (same
                        || (made.isTakenAs(target)
                                && made.count(target) == 1
                                && (kind != Kind.UNIQUE || target.hasVirtualDestructor())));
    }

    /** The type of a parameter. */
    static String javaType(List<RandomClass> classes, RandomClass type) {
        return isPart(classes, type) ? type.javaInterface() : type.java();
    }

    private static boolean isPart(List<RandomClass> classes, RandomClass type) {
        return classes.stream()
                .flatMap(it -> it.further().stream())
                .anyMatch(it -> it == type || it.ancestors().contains(type));
    }
}
