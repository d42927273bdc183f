package dev.gatun.generator.plan.cpp;

import dev.gatun.generator.model.cpp.CppDeclaration.Function.Virtuality;
import dev.gatun.generator.model.cpp.CppType;
import dev.gatun.generator.model.cpp.QualifiedName;
import dev.gatun.generator.plan.Documentation;
import dev.gatun.generator.plan.cpp.CppCall.CppArgument;
import dev.gatun.generator.plan.cpp.CppCall.Operation;
import dev.gatun.generator.plan.cpp.CppPassing.Owner;
import dev.gatun.generator.plan.cpp.CppTypePlan.Alternative;
import dev.gatun.generator.plan.cpp.CppTypePlan.CallbackPlan;
import dev.gatun.generator.plan.cpp.CppTypePlan.ClassPlan;
import dev.gatun.generator.plan.cpp.CppTypePlan.VariantPlan;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The interfaces of function types and variants, made when first met: one for each type. It is called after the alias that stands there, or
 * else after its place.
 */
final class FunctionTypes {

    private final CppNames names;
    private final Symbols symbols;
    private @Nullable Passings passings;
    private final Map<CppType, CppTypePlan> planned = new LinkedHashMap<>();

    FunctionTypes(CppNames names, Symbols symbols) {
        this.names = names;
        this.symbols = symbols;
    }

    /** Has to come first. */
    void use(Passings all) {
        passings = all;
    }

    /**
     * The interface of a function.
     *
     * @param type pointer to a function, or {@code std::function}
     * @param declared the same as written
     */
    JavaName callback(CppType type, CppType declared, Place place) throws NoPassing {
        CppType key = type.desugared();
        CppTypePlan known = planned.get(key);
        if (known != null) {
            return known.name();
        }
        CppType.Function signature = signature(type);
        if (signature == null || signature.variadic()) {
            throw Passings.unsupported(declared);
        }
        List<CppArgument> arguments = arguments(signature, place);
        CppPassing result = Objects.requireNonNull(passings).in(signature.result(), place.part("result"));
        JavaName name = nameOf(declared, type, place);
        String prefix = symbols.prefix(String.join("_", name.simpleNames()));
        CppCall call = new CppCall(
                "call",
                symbols.allocate(prefix, "call"),
                new Operation.Direct(),
                null,
                false,
                arguments,
                result,
                signature.result(),
                !signature.isNoexcept(),
                Virtuality.PURE,
                false,
                false,
                null,
                null,
                new Documentation(Passings.readable(signature.spelling()), null));
        planned.put(
                key,
                new CallbackPlan(
                        name, prefix, type, call, new Documentation(Passings.readable(declared.spelling()), null)));
        return name;
    }

    private static CppType.@Nullable Function signature(CppType type) {
        return switch (type.canonical()) {
            case CppType.Pointer(CppType pointee) when pointee.canonical() instanceof CppType.Function it -> it;
            case CppType.ClassType it -> StdTypes.signature(it);
            default -> null;
        };
    }

    private List<CppArgument> arguments(CppType.Function signature, Place place) throws NoPassing {
        List<CppArgument> arguments = new ArrayList<>();
        for (CppType parameter : signature.parameters()) {
            String name = "arg" + (arguments.size() + 1);
            if (Reversals.showsOwners(parameter)) {
                throw Passings.unsupported(parameter);
            }
            CppPassing passing = Objects.requireNonNull(passings).out(parameter, Owner.BORROWED, place.part(name));
            arguments.add(new CppArgument(name, parameter, passing, CppCall.Role.IN));
        }
        return arguments;
    }

    /** The interface of a {@code std::variant}. */
    Codec variant(CppType type, CppType declared, List<Codec> codecs, Place place) {
        CppType key = type.desugared();
        CppTypePlan known = planned.get(key);
        if (known == null) {
            JavaName name = nameOf(declared, type, place);
            Set<String> taken = new HashSet<>();
            List<Alternative> alternatives = new ArrayList<>();
            for (Codec codec : codecs) {
                CppPassing passing = codec instanceof Codec.ScalarCodec(var scalar)
                        ? new CppPassing.ScalarValue(scalar)
                        : new CppPassing.CodedValue(codec, false);
                String wanted = Erasure.conversion(passing).replaceFirst("^to", "Of");
                String each = wanted;
                for (int i = 2; !taken.add(each); i++) {
                    each = wanted + i;
                }
                alternatives.add(new Alternative(each, codec));
            }
            known = new VariantPlan(
                    name, type, alternatives, new Documentation(Passings.readable(declared.spelling()), null));
            planned.put(key, known);
        }
        return new Codec.VariantCodec(known.name(), codecs);
    }

    private JavaName nameOf(CppType declared, CppType type, Place place) {
        CppType rest = declared;
        while (true) {
            switch (rest) {
                case CppType.Alias alias
                when alias.canonical().equals(type.canonical()) && !StdTypes.isStandard(alias.name()) -> {
                    QualifiedName scope = alias.name().scope();
                    JavaName outer = alias.name().isMember() ? names.classOf(scope) : null;
                    return names.allocate(
                            names.packageOf(alias.name()), outer, alias.name().identifier());
                }
                case CppType.Alias alias -> rest = alias.aliased();
                case CppType.Qualified qualified -> rest = qualified.type();
                case CppType.Reference reference -> rest = reference.referred();
                default -> {
                    return names.allocate(place.packageName(), place.outer(), place.name());
                }
            }
        }
    }

    /** All types with those that were met: in the classes that they are nested in, or behind the others. */
    List<CppTypePlan> place(List<CppTypePlan> types) {
        List<CppTypePlan> all = new ArrayList<>();
        types.forEach(type -> all.add(completed(type)));
        planned.values().stream().filter(it -> !it.name().isNested()).forEach(all::add);
        return all;
    }

    private CppTypePlan completed(CppTypePlan type) {
        if (!(type instanceof ClassPlan plan)) {
            return type;
        }
        List<CppTypePlan> nested = new ArrayList<>();
        plan.nested().forEach(it -> nested.add(completed(it)));
        for (CppTypePlan each : planned.values()) {
            List<String> around = each.name()
                    .simpleNames()
                    .subList(0, each.name().simpleNames().size() - 1);
            if (each.name().isNested() && new JavaName(each.name().packageName(), around).equals(plan.name())) {
                nested.add(each);
            }
        }
        return plan.withNested(nested);
    }
}
