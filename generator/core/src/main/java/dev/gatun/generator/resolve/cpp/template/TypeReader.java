package dev.gatun.generator.resolve.cpp.template;

import dev.gatun.generator.model.ConstantValue;
import dev.gatun.generator.model.cpp.CppType;
import dev.gatun.generator.model.cpp.QualifiedName;
import dev.gatun.generator.model.cpp.TemplateArgument;
import dev.gatun.generator.resolve.cpp.template.Values.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Names and types within expressions, looked up where the template stands. */
final class TypeReader {

    private static final Set<String> CV = Set.of("const", "volatile");

    private final Engine engine;
    private final Bindings bindings;
    private final Tokens tokens;
    private final Expressions expressions;
    private final ScopeLookup lookup;

    TypeReader(Engine engine, Bindings bindings, Tokens tokens, Expressions expressions) {
        this.engine = engine;
        this.bindings = bindings;
        this.tokens = tokens;
        this.expressions = expressions;
        this.lookup = new ScopeLookup(engine, bindings.scope());
    }

    /** What a name in an expression is. */
    sealed interface Entity {

        record OfType(CppType type) implements Entity {}

        record OfValue(Value value) implements Entity {}

        /** A template without arguments. */
        record OfTemplate(QualifiedName name) implements Entity {}
    }

    /** One step of a name. */
    record Step(String text, @Nullable List<TemplateArgument> arguments) {}

    /** A type-id; null where there is none, what has been read of it undone. */
    @Nullable CppType type() throws SubstitutionException {
        int start = tokens.position();
        CppType type = declared();
        if (type == null) {
            tokens.reset(start);
        }
        return type;
    }

    private @Nullable CppType declared() throws SubstitutionException {
        boolean isConst = false;
        boolean isVolatile = false;
        while (CV.contains(tokens.peek())) {
            boolean first = tokens.take().equals("const");
            isConst |= first;
            isVolatile |= !first;
        }
        CppType type = FundamentalWords.read(tokens);
        if (type == null) {
            tokens.accept("typename");
            type = tokens.isIdentifier() && entity() instanceof Entity.OfType(CppType named) ? named : null;
        }
        if (type == null) {
            return null;
        }
        type = isConst || isVolatile ? TypeForms.qualified(type, isConst, isVolatile) : type;
        return declarators(type);
    }

    private CppType declarators(CppType base) throws SubstitutionException {
        CppType type = base;
        while (true) {
            switch (tokens.peek()) {
                case "*" -> type = TypeForms.pointer(type);
                case "&" -> type = TypeForms.reference(type, false);
                case "&&" -> type = TypeForms.reference(type, true);
                case "const" -> type = TypeForms.qualified(type, true, false);
                case "volatile" -> type = TypeForms.qualified(type, false, true);
                default -> {
                    return type;
                }
            }
            tokens.take();
        }
    }

    /** What a name that comes next is; null where nothing has it. */
    @Nullable Entity entity() throws SubstitutionException {
        boolean global = tokens.accept("::");
        List<Step> steps = new ArrayList<>();
        do {
            tokens.accept("template");
            if (!tokens.isIdentifier()) {
                return null;
            }
            steps.add(step(steps, global));
        } while (tokens.accept("::"));
        return entity(steps, global);
    }

    private Step step(List<Step> before, boolean global) throws SubstitutionException {
        String text = tokens.take();
        List<Step> upTo = new ArrayList<>(before);
        upTo.add(new Step(text, null));
        return tokens.peek().equals("<") && isTemplate(upTo, global) ? new Step(text, arguments()) : upTo.getLast();
    }

    private boolean isTemplate(List<Step> steps, boolean global) throws SubstitutionException {
        String text = steps.getLast().text();
        if (steps.size() == 1 && bindings.find(text) != null) {
            return bindings.find(text) instanceof TemplateArgument.OfTemplate;
        }
        Entity first = steps.size() == 1 ? null : parameter(steps.getFirst());
        return first != null || lookup.isTemplate(steps, global);
    }

    private List<TemplateArgument> arguments() throws SubstitutionException {
        tokens.accept("<");
        List<TemplateArgument> arguments = new ArrayList<>();
        while (!tokens.acceptClosingAngle()) {
            if (!arguments.isEmpty() && !tokens.accept(",")) {
                throw expressions.beyondUs();
            }
            arguments.add(argument());
        }
        return arguments;
    }

    private TemplateArgument argument() throws SubstitutionException {
        int start = tokens.position();
        CppType type = type();
        if (type != null && Set.of(",", ">", ">>").contains(tokens.peek())) {
            return new TemplateArgument.OfType(type.desugared());
        }
        tokens.reset(start);
        if (tokens.isIdentifier() && entity() instanceof Entity.OfTemplate(QualifiedName name)) {
            return new TemplateArgument.OfTemplate(name);
        }
        tokens.reset(start);
        Value value = expressions.conditional(true);
        return engine.values().argument(value);
    }

    private @Nullable Entity entity(List<Step> steps, boolean global) throws SubstitutionException {
        Entity first = global ? null : parameter(steps.getFirst());
        if (first == null) {
            return lookup.find(steps, global);
        }
        return members(first, steps.subList(1, steps.size()));
    }

    private @Nullable Entity parameter(Step step) throws SubstitutionException {
        TemplateArgument argument = bindings.find(step.text());
        return switch (argument) {
            case TemplateArgument.OfType(CppType type) -> new Entity.OfType(type);
            case TemplateArgument.OfValue _ ->
                new Entity.OfValue(engine.values().of(argument));
            case TemplateArgument.OfTemplate(QualifiedName name) ->
                step.arguments() == null
                        ? new Entity.OfTemplate(name)
                        : new Entity.OfType(
                                engine.substitution().named(name.specialized(step.arguments()), Bindings.NONE));
            case null, default -> null;
        };
    }

    private @Nullable Entity members(Entity first, List<Step> steps) throws SubstitutionException {
        Entity entity = first;
        for (int i = 0; i < steps.size(); i++) {
            entity = entity instanceof Entity.OfType(CppType type)
                    ? lookup.member(type, steps.get(i), i == steps.size() - 1)
                    : null;
        }
        return entity;
    }

    static @Nullable Value number(Templates.@Nullable Constant constant) {
        return constant != null && constant.value() instanceof ConstantValue.IntegerValue(var number)
                ? Value.of(number, constant.type().canonical())
                : null;
    }
}
