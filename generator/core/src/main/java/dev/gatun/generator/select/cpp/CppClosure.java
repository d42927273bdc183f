package dev.gatun.generator.select.cpp;

import dev.gatun.generator.model.cpp.CppDeclaration;
import dev.gatun.generator.model.cpp.CppDeclaration.Base;
import dev.gatun.generator.model.cpp.CppDeclaration.ClassTemplate;
import dev.gatun.generator.model.cpp.CppDeclaration.CppClass;
import dev.gatun.generator.model.cpp.CppDeclaration.Enumeration;
import dev.gatun.generator.model.cpp.CppDeclaration.Field;
import dev.gatun.generator.model.cpp.CppDeclaration.Function;
import dev.gatun.generator.model.cpp.CppDeclaration.FunctionTemplate;
import dev.gatun.generator.model.cpp.CppDeclaration.Variable;
import dev.gatun.generator.model.cpp.CppModel;
import dev.gatun.generator.model.cpp.CppSkipped;
import dev.gatun.generator.model.cpp.CppType;
import dev.gatun.generator.model.cpp.QualifiedName;
import dev.gatun.generator.model.cpp.SkipReason;
import dev.gatun.generator.resolve.cpp.template.Instantiation;
import dev.gatun.generator.resolve.cpp.template.Instantiator;
import dev.gatun.generator.select.cpp.Needs.Depth;
import dev.gatun.generator.source.SourcePosition;
import dev.gatun.generator.syntax.cpp.CppAccess;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The classes and enums that signatures need, and what these need in turn. Works off a queue.
 *
 * <p>A class of a header that is not selected has its members bound where it is a value or a base; where there are pointers and references to it
 * alone, it is a handle. Instances of the standard library's templates have theirs in any case.
 */
final class CppClosure implements Needs.Sink {

    /** A template that needs itself with ever larger arguments would need more. */
    private static final int MOST_CLASSES = 10_000;
    /** Instances of a template within an instance of it. */
    private static final int MOST_NESTED = 4;

    private final CppModel model;
    private final Instantiator instantiator;
    private final Predicate<CppDeclaration> isOurs;
    private final Predicate<CppDeclaration> excluded;
    private final MemberSelection members;
    private final Needs needs = new Needs(this);
    private final Map<QualifiedName, CppClass> bound = new LinkedHashMap<>();
    private final Map<QualifiedName, CppClass> full = new LinkedHashMap<>();
    private final Set<QualifiedName> handles = new LinkedHashSet<>();
    private final Set<QualifiedName> enums = new LinkedHashSet<>();
    private final List<CppSkipped> skipped = new ArrayList<>();
    private final Deque<Runnable> queue = new ArrayDeque<>();

    CppClosure(
            CppModel model,
            Instantiator instantiator,
            Predicate<CppDeclaration> isOurs,
            Predicate<CppDeclaration> excluded,
            Predicate<CppDeclaration> excludedMember) {
        this.model = model;
        this.instantiator = instantiator;
        this.isOurs = isOurs;
        this.excluded = excluded;
        this.members = new MemberSelection(instantiator, excludedMember, skipped);
    }

    Map<QualifiedName, CppClass> bound() {
        return bound;
    }

    /** Every class that was looked into, members of any access included. */
    Map<QualifiedName, CppClass> full() {
        return full;
    }

    Set<QualifiedName> handles() {
        return handles;
    }

    Set<QualifiedName> enums() {
        return enums;
    }

    List<CppSkipped> skipped() {
        return skipped;
    }

    MemberSelection members() {
        return members;
    }

    /** A type that is needed for its own sake, as an alias or a signature names it. */
    void need(CppType type) {
        needs.of(type);
        drain();
    }

    /** A function with types that are known. */
    void need(Function function) {
        needSignature(function);
        drain();
    }

    /** A class with its members. */
    void needWhole(QualifiedName name) {
        need(name, Depth.WHOLE);
        drain();
    }

    private record Declared(QualifiedName name, SourcePosition position) {}

    /** Takes back that member templates have no instances. */
    void forget(Collection<FunctionTemplate> templates) {
        Set<Declared> made = new HashSet<>();
        templates.forEach(template -> made.add(new Declared(template.name(), template.position())));
        skipped.removeIf(one ->
                one.kind() == SkipReason.NO_ARGUMENTS && made.contains(new Declared(one.name(), one.position())));
    }

    /** Adds members to a bound class; their types are bound. */
    void extend(QualifiedName name, List<Function> more) {
        CppClass known = bound.get(name);
        if (known != null && known.members() != null && !handles.contains(name)) {
            List<CppDeclaration> members = new ArrayList<>(known.members());
            members.addAll(more);
            replace(known.with(members));
            more.forEach(this::need);
        }
    }

    /** In the classes around it, too. */
    private void replace(CppClass type) {
        QualifiedName name = type.name().desugared();
        bound.put(name, type);
        CppClass around = name.isMember() ? bound.get(name.scope()) : null;
        if (around != null && around.members() != null) {
            replace(around.with(around.members().stream()
                    .map(member -> member instanceof CppClass
                                    && member.name().desugared().equals(name)
                            ? type
                            : member)
                    .toList()));
        }
    }

    private void drain() {
        for (Runnable next = queue.poll(); next != null; next = queue.poll()) {
            next.run();
        }
    }

    /** What writes to a stream is a {@code toString} in Java, which needs no stream. */
    private void needSignature(Function function) {
        if (StandardTypes.isInserter(function)) {
            needs.of(function.parameters().getLast().type());
            return;
        }
        needs.of(function.result());
        function.parameters().forEach(parameter -> needs.of(parameter.type()));
    }

    @Override
    public void needEnum(QualifiedName type) {
        if (type.isMember()) {
            need(type.scope(), Depth.HANDLE);
        }
        enums.add(type);
    }

    @Override
    public void need(QualifiedName given, Depth depth) {
        QualifiedName name = given.desugared();
        CppClass known = bound.get(name);
        if (known != null && (depth == Depth.HANDLE || !handles.contains(name))) {
            return;
        }
        if (bound.size() >= MOST_CLASSES) {
            return;
        }
        if (name.isMember() && !name.isSpecialization()) {
            // a nested class is bound with the class around it
            needNested(name, depth);
        } else {
            bind(name, depth);
        }
    }

    private void needNested(QualifiedName name, Depth depth) {
        QualifiedName around = name.scope();
        need(around, depth);
        if (handles.contains(around) || !bound.containsKey(name)) {
            bind(name, depth);
        }
    }

    private void bind(QualifiedName name, Depth depth) {
        Instantiation result = instantiator.instantiate(name);
        switch (result) {
            case Instantiation.Made(CppClass instance, List<CppSkipped> leftOut) ->
                bind(name, instance, leftOut, depth);
            case Instantiation.Impossible(SkipReason kind, String reason) -> {
                CppDeclaration declared = declaration(name);
                if (declared != null && handles.add(name)) {
                    skipped.add(new CppSkipped(kind, name, reason, declared.position()));
                    CppClass handle = incomplete(name, declared);
                    bound.put(name, handle);
                    full.put(name, handle);
                }
            }
        }
    }

    private @Nullable CppDeclaration declaration(QualifiedName name) {
        ClassTemplate template = model.classTemplates().get(name.template());
        return template == null ? model.classes().get(name) : template;
    }

    private void bind(QualifiedName name, CppClass instance, List<CppSkipped> leftOut, Depth depth) {
        full.put(name, instance);
        boolean whole = depth == Depth.WHOLE || isOurs.test(instance) || CppKindNames.isStandard(name);
        boolean tooFar = NameDepth.of(name) > MOST_NESTED;
        if (!instance.isComplete() || !whole || excluded.test(instance) || tooFar) {
            handles.add(name);
            bound.put(name, incomplete(name, instance));
            if (tooFar && skippedOnce(name)) {
                skipped.add(new CppSkipped(
                        SkipReason.ENDLESS_INSTANTIATION,
                        name,
                        "its members need ever larger instances of its template",
                        instance.position()));
            }
            return;
        }
        handles.remove(name);
        skipped.addAll(leftOut);
        bindMembers(instance);
    }

    private boolean skippedOnce(QualifiedName name) {
        return skipped.stream()
                .noneMatch(one -> one.kind() == SkipReason.ENDLESS_INSTANTIATION
                        && one.name().template().equals(name.template()));
    }

    private void bindMembers(CppClass instance) {
        CppClass selected = members.of(instance);
        register(selected);
        registerFull(instance);
        queue.add(() -> {
            needBases(instance);
            needMembers(selected);
            needForFacts(instance);
        });
    }

    /** Nested classes are members, and found by name as well. */
    private void register(CppClass type) {
        bound.put(type.name().desugared(), type);
        type.members(CppClass.class).filter(CppClass::isComplete).forEach(this::register);
        type.members(CppClass.class).filter(nested -> !nested.isComplete()).forEach(nested -> {
            handles.add(nested.name().desugared());
            bound.put(nested.name().desugared(), nested);
        });
    }

    private void registerFull(CppClass type) {
        full.put(type.name().desugared(), type);
        type.members(CppClass.class).forEach(this::registerFull);
    }

    private void needBases(CppClass instance) {
        for (Base base : instance.bases()) {
            if (base.access() == CppAccess.PUBLIC
                    && base.type().canonical() instanceof CppType.ClassType(QualifiedName name)
                    && !isStandardException(name)) {
                need(name, Depth.WHOLE);
            }
        }
    }

    /** What derives from these is an exception in Java, by classes of the runtime. */
    private boolean isStandardException(QualifiedName name) {
        return CppKindNames.isStandard(name)
                && (name.equals(StandardTypes.EXCEPTION)
                        || (instantiator.instantiate(name) instanceof Instantiation.Made(CppClass made, var _)
                                && made.bases().stream()
                                        .anyMatch(base ->
                                                base.type().canonical() instanceof CppType.ClassType(QualifiedName of)
                                                        && isStandardException(of))));
    }

    private void needMembers(CppClass selected) {
        selected.friends().forEach(this::needSignature);
        for (CppDeclaration member : selected.members(CppDeclaration.class).toList()) {
            switch (member) {
                case Function function -> needSignature(function);
                case Field field -> needs.of(field.type());
                case Variable variable -> needs.of(variable.type());
                case CppClass nested
                when nested.isComplete() -> {
                    needBases(nested);
                    needMembers(nested);
                }
                case Enumeration enumeration -> enums.add(enumeration.name());
                default -> {
                    // other names of types, and templates, need nothing by themselves
                }
            }
        }
    }

    /** Whether an object can be copied, destroyed and so on depends on what it consists of, accessible or not. */
    private void needForFacts(CppClass type) {
        for (Base base : type.bases()) {
            look(base.type());
        }
        type.members(Field.class).forEach(field -> look(field.type()));
        type.members(CppClass.class).forEach(this::needForFacts);
    }

    private void look(CppType type) {
        CppType canonical = type.canonical();
        while (canonical instanceof CppType.Array array) {
            canonical = array.element().canonical();
        }
        if (canonical instanceof CppType.ClassType(QualifiedName name)
                && !full.containsKey(name)
                && NameDepth.of(name) <= MOST_NESTED
                && instantiator.instantiate(name) instanceof Instantiation.Made made) {
            full.put(name, made.instance());
            queue.add(() -> needForFacts(made.instance()));
        }
    }

    private static CppClass incomplete(QualifiedName name, CppDeclaration like) {
        CppClass type = like instanceof CppClass itself
                ? itself
                : like instanceof ClassTemplate template ? template.pattern() : null;
        return new CppClass(
                name,
                type == null ? dev.gatun.generator.syntax.cpp.CppTypeSpecifier.ClassKey.CLASS : type.key(),
                type != null && type.isFinal(),
                List.of(),
                null,
                List.of(),
                like.access(),
                type == null ? List.of() : type.attributes(),
                like.documentation(),
                like.position());
    }
}
