package dev.gatun.generator.model.cpp;

import dev.gatun.generator.model.cpp.CppDeclaration.Base;
import dev.gatun.generator.model.cpp.CppDeclaration.CppClass;
import dev.gatun.generator.model.cpp.CppDeclaration.Field;
import dev.gatun.generator.model.cpp.CppDeclaration.Function;
import dev.gatun.generator.model.cpp.CppDeclaration.Function.Definition;
import dev.gatun.generator.model.cpp.CppDeclaration.Function.Kind;
import dev.gatun.generator.syntax.cpp.CppAccess;
import dev.gatun.generator.syntax.cpp.CppTypeSpecifier.ClassKey;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What follows from the declarations of classes: what can be made, copied and destroyed ([class.ctor] to [class.dtor]), and what is virtual
 * ([class.virtual]). Of a class that nobody finds, and of what only the compiler knows, the careful answer is given: {@code std} has a table.
 *
 * <p>Answers are kept. Not safe for use by several threads at once.
 */
public final class ClassFacts {

    private final java.util.function.Function<QualifiedName, @Nullable CppClass> classes;
    private final VirtualFunctions virtuals;
    private final Map<Question, Boolean> answers = new HashMap<>();
    private final Set<Question> asked = new HashSet<>();

    private record Question(QualifiedName type, What what, boolean inside) {}

    private enum What {
        DEFAULT,
        COPY,
        MOVE,
        ASSIGN,
        MOVE_ASSIGN,
        DESTROY,
        TRIVIAL_DESTROY,
        TRIVIAL_COPY
    }

    /** @param classes finds a class by the name that types have, instantiations too; null for an unknown one */
    public ClassFacts(java.util.function.Function<QualifiedName, @Nullable CppClass> classes) {
        this.classes = classes;
        this.virtuals = new VirtualFunctions(this::find);
    }

    /**
     * A virtual function as a class has it.
     *
     * @param function the final overrider; of several, in several parts of the object, one whose result suits all
     * @param owner the class that declares it
     * @param isPure whether there is nothing to call
     * @param isFinal whether no derived class can override it
     */
    public record VirtualFunction(Function function, QualifiedName owner, boolean isPure, boolean isFinal) {}

    /** The class that a type is; null for any other type, and for an unknown class. */
    public @Nullable CppClass find(CppType type) {
        return type.desugared().canonical() instanceof CppType.ClassType(QualifiedName name)
                ? classes.apply(name)
                : null;
    }

    /** All virtual functions, the destructor aside: those of bases first, one for each signature. */
    public List<VirtualFunction> virtualFunctions(CppClass type) {
        return virtuals.functions(type);
    }

    /** Those that a derived class may override; private ones too, since access does not matter ([class.virtual]). */
    public List<VirtualFunction> overridable(CppClass type) {
        return virtualFunctions(type).stream().filter(each -> !each.isFinal()).toList();
    }

    /** Whether objects tell their class: {@code dynamic_cast} works from it. */
    public boolean isPolymorphic(CppClass type) {
        return virtuals.of(type).isPolymorphic();
    }

    /** Whether a final overrider is pure ([class.abstract]). */
    public boolean isAbstract(CppClass type) {
        return virtuals.of(type).isAbstract();
    }

    public boolean hasVirtualDestructor(CppClass type) {
        return virtuals.of(type).hasVirtualDestructor();
    }

    /**
     * The base that has the object's own address. Of a dynamic class, which has virtual functions or virtual bases, it is the first non-virtual
     * dynamic one (Itanium ABI 2.4), else the first non-virtual one; null where there is none, or where the class starts with a pointer of its own.
     */
    public @Nullable Base primaryBase(CppClass type) {
        boolean dynamic = virtuals.of(type).isDynamic();
        for (Base base : type.bases()) {
            CppClass known = find(base.type());
            if (!base.isVirtual()
                    && (!dynamic || (known != null && virtuals.of(known).isDynamic()))) {
                return base;
            }
        }
        return null;
    }

    /** Whether it is the class itself or one of its bases, direct or not. */
    public boolean derives(CppClass type, QualifiedName from) {
        return virtuals.derives(type, from);
    }

    /** {@code T()} in any code. Abstract classes are asked for apart. */
    public boolean isDefaultConstructible(CppClass type) {
        return ask(type, What.DEFAULT, false);
    }

    /** {@code T()} in a class that derives from it. */
    public boolean isDefaultConstructibleAsBase(CppClass type) {
        return ask(type, What.DEFAULT, true);
    }

    /** The virtual bases, which the class of the whole object constructs, in that order ([class.base.init]/13). */
    public List<CppClass> virtualBases(CppClass type) {
        Set<CppClass> found = new LinkedHashSet<>();
        addVirtualBases(type, found, new HashSet<>());
        return List.copyOf(found);
    }

    private void addVirtualBases(CppClass type, Set<CppClass> found, Set<QualifiedName> seen) {
        if (!seen.add(type.name())) {
            return;
        }
        for (Base base : type.bases()) {
            CppClass known = find(base.type());
            if (known != null) {
                addVirtualBases(known, found, seen);
                if (base.isVirtual()) {
                    found.add(known);
                }
            }
        }
    }

    public boolean isCopyConstructible(CppClass type) {
        return ask(type, What.COPY, false);
    }

    /** By a move, or a copy in its place. */
    public boolean isMoveConstructible(CppClass type) {
        return ask(type, What.MOVE, false);
    }

    public boolean isCopyAssignable(CppClass type) {
        return ask(type, What.ASSIGN, false);
    }

    public boolean isMoveAssignable(CppClass type) {
        return ask(type, What.MOVE_ASSIGN, false);
    }

    /** Whether the destructor is public and not deleted. */
    public boolean isDestructible(CppClass type) {
        return ask(type, What.DESTROY, false);
    }

    public boolean isTriviallyDestructible(CppClass type) {
        return ask(type, What.TRIVIAL_DESTROY, false);
    }

    public boolean isTriviallyCopyable(CppClass type) {
        return ask(type, What.TRIVIAL_COPY, false);
    }

    /** An aggregate is made of values for its fields ([dcl.init.aggr]): no constructors, no private or protected fields, no virtual functions or bases. */
    public boolean isAggregate(CppClass type) {
        return type.isComplete()
                && constructors(type).findAny().isEmpty()
                && type.members(Field.class).allMatch(field -> field.access() == CppAccess.PUBLIC)
                && type.bases().stream().allMatch(base -> !base.isVirtual() && base.access() == CppAccess.PUBLIC)
                && !isPolymorphic(type);
    }

    public Stream<Function> constructors(CppClass type) {
        return type.members(Function.class).filter(function -> function.kind() == Kind.CONSTRUCTOR);
    }

    public boolean isCopyConstructible(CppType type) {
        return ofType(type, What.COPY);
    }

    public boolean isMoveConstructible(CppType type) {
        return ofType(type, What.MOVE);
    }

    public boolean isCopyAssignable(CppType type) {
        return ofType(type, What.ASSIGN);
    }

    public boolean isMoveAssignable(CppType type) {
        return ofType(type, What.MOVE_ASSIGN);
    }

    public boolean isDefaultConstructible(CppType type) {
        return ofType(type, What.DEFAULT);
    }

    public boolean isDestructible(CppType type) {
        return ofType(type, What.DESTROY);
    }

    public boolean isTriviallyDestructible(CppType type) {
        return ofType(type, What.TRIVIAL_DESTROY);
    }

    public boolean isTriviallyCopyable(CppType type) {
        return ofType(type, What.TRIVIAL_COPY);
    }

    /** @param inside whether a derived class asks, which may use protected members */
    private boolean ask(CppClass type, What what, boolean inside) {
        Question question = new Question(type.name(), what, inside);
        Boolean known = answers.get(question);
        if (known != null) {
            return known;
        }
        if (!asked.add(question)) {
            // a class that contains itself is in error
            return false;
        }
        boolean answer = type.isComplete() && isCopiedByParts(type, what) && answer(type, what, inside);
        asked.remove(question);
        answers.put(question, answer);
        return answer;
    }

    /** Containers declare that they are copied, whatever their elements are. */
    private boolean isCopiedByParts(CppClass type, What what) {
        return switch (what) {
            case COPY, ASSIGN ->
                StandardClasses.isCopyable(new CppType.ClassType(type.name()), argument -> ofType(argument, what));
            case DEFAULT, MOVE, MOVE_ASSIGN, DESTROY, TRIVIAL_DESTROY, TRIVIAL_COPY -> true;
        };
    }

    private boolean answer(CppClass type, What what, boolean inside) {
        return switch (what) {
            case DEFAULT ->
                member(
                        type,
                        what,
                        inside,
                        ClassFacts::isDefault,
                        constructors(type).findAny().isPresent());
            case COPY -> member(type, what, inside, isCopy(type, Kind.CONSTRUCTOR), declaresMove(type));
            case MOVE -> moves(type, what, inside, Kind.CONSTRUCTOR, What.COPY);
            case ASSIGN -> member(type, what, inside, isCopy(type, Kind.METHOD), declaresMove(type));
            case MOVE_ASSIGN -> moves(type, what, inside, Kind.METHOD, What.ASSIGN);
            case DESTROY -> member(type, what, inside, isDestructor(), false);
            case TRIVIAL_DESTROY ->
                ask(type, What.DESTROY, inside)
                        && type.members(Function.class).filter(isDestructor()).allMatch(ClassFacts::isTrivial)
                        && parts(type, what);
            case TRIVIAL_COPY -> isTriviallyCopied(type, what);
        };
    }

    /** What a special member declared for it says; where none is, what the implicit one does. */
    private boolean member(CppClass type, What what, boolean inside, Predicate<Function> special, boolean suppressed) {
        List<Function> declared = type.members(Function.class).filter(special).toList();
        if (declared.isEmpty()) {
            return !suppressed && implicit(type, what);
        }
        return declared.stream()
                .anyMatch(each ->
                        isUsable(each, inside) && (each.definition() != Definition.DEFAULTED || implicit(type, what)));
    }

    private static boolean isUsable(Function function, boolean inside) {
        return function.definition() != Definition.DELETED
                && (function.access() == CppAccess.PUBLIC || (inside && function.access() == CppAccess.PROTECTED));
    }

    /** [class.copy.ctor]: without a move of its own a class is copied; it has an implicit one unless it says anything of copies or its end. */
    private boolean moves(CppClass type, What what, boolean inside, Kind kind, What copy) {
        Predicate<Function> move = function -> function.kind() == kind && isMoveOf(function, type);
        if (type.members(Function.class).anyMatch(move)) {
            return member(type, what, inside, move, false);
        }
        boolean explicit = type.members(Function.class)
                .anyMatch(isDestructor()
                        .or(isCopy(type, Kind.CONSTRUCTOR))
                        .or(isCopy(type, Kind.METHOD))
                        .or(each -> isMoveOf(each, type)));
        return explicit
                ? ask(type, copy, inside)
                        && type.members(Function.class)
                                .filter(isCopy(type, kind))
                                .allMatch(ClassFacts::copiesRvalues)
                : implicit(type, what);
    }

    /** What is moved can't be bound to {@code T &}. */
    private static boolean copiesRvalues(Function copy) {
        CppType first = copy.parameters().getFirst().type().desugared();
        return !(first instanceof CppType.Reference(CppType referred, boolean _)) || referred.isConst();
    }

    private boolean implicit(CppClass type, What what) {
        if (type.key() == ClassKey.UNION && what != What.DEFAULT) {
            return type.members(Field.class).allMatch(field -> ofType(field.type(), What.TRIVIAL_COPY));
        }
        return parts(type, what);
    }

    private boolean parts(CppClass type, What what) {
        for (Base base : type.bases()) {
            CppClass known = find(base.type());
            if (known == null ? !unknown(base.type(), what) : !ask(known, what, true)) {
                return false;
            }
        }
        return type.members(Field.class).allMatch(field -> part(field, what));
    }

    private boolean part(Field field, What what) {
        CppType type = element(field.type().desugared());
        if (what == What.DEFAULT && field.hasInitializer()) {
            return true;
        }
        if (type instanceof CppType.Reference reference) {
            return switch (what) {
                case DEFAULT, ASSIGN, MOVE_ASSIGN -> false;
                case COPY -> !reference.rvalue();
                case MOVE, DESTROY, TRIVIAL_DESTROY, TRIVIAL_COPY -> true;
            };
        }
        if (type.isConst() && (what == What.ASSIGN || what == What.MOVE_ASSIGN)) {
            return false;
        }
        if (type.isConst() && what == What.DEFAULT && !(type.canonical() instanceof CppType.ClassType)) {
            return false;
        }
        return ofType(type, what);
    }

    private static CppType element(CppType type) {
        CppType element = type;
        while (element instanceof CppType.Array array) {
            element = array.element();
        }
        return element;
    }

    private boolean ofType(CppType type, What what) {
        CppType bare = type.desugared().canonical();
        return switch (bare) {
            case CppType.Array(CppType element, var _) -> ofType(element, what);
            case CppType.ClassType _ -> {
                CppClass known = find(bare);
                yield known == null ? unknown(bare, what) : ask(known, what, false);
            }
            case CppType.Unknown _ -> unknown(bare, what);
            case CppType.Parameter _, CppType.DependentName _, CppType.DependentSpecialization _ -> false;
            case CppType.Expansion _, CppType.Void _, CppType.Function _ -> false;
            case CppType.Fundamental _, CppType.Pointer _, CppType.MemberPointer _, CppType.EnumType _ -> true;
            case CppType.Reference _, CppType.Alias _, CppType.Qualified _ -> true;
        };
    }

    private boolean unknown(CppType type, What what) {
        return switch (what) {
            case DESTROY -> true;
            case TRIVIAL_DESTROY, TRIVIAL_COPY -> false;
            case DEFAULT -> StandardClasses.isDefaultConstructible(type);
            case MOVE, MOVE_ASSIGN -> StandardClasses.isMovable(type);
            case COPY, ASSIGN -> StandardClasses.isCopyable(type, argument -> ofType(argument, what));
        };
    }

    private boolean isTriviallyCopied(CppClass type, What what) {
        List<Function> copies = type.members(Function.class)
                .filter(isCopy(type, Kind.CONSTRUCTOR)
                        .or(isCopy(type, Kind.METHOD))
                        .or(each -> isMoveOf(each, type)))
                .toList();
        return ask(type, What.TRIVIAL_DESTROY, false)
                && !isPolymorphic(type)
                && type.bases().stream().noneMatch(Base::isVirtual)
                && copies.stream().allMatch(ClassFacts::isTrivial)
                && (copies.isEmpty() || copies.stream().anyMatch(each -> each.definition() != Definition.DELETED))
                && parts(type, what);
    }

    /** Not provided by the user ([dcl.fct.def.default]). */
    private static boolean isTrivial(Function function) {
        return (function.definition() == Definition.DEFAULTED || function.definition() == Definition.DELETED)
                && function.virtuality() == Function.Virtuality.NONE;
    }

    private static Predicate<Function> isDestructor() {
        return function -> function.kind() == Kind.DESTRUCTOR;
    }

    private static boolean isDefault(Function function) {
        return function.kind() == Kind.CONSTRUCTOR
                && function.parameters().stream()
                        .allMatch(each -> each.defaultArgument() != null || each.type() instanceof CppType.Expansion);
    }

    private static boolean declaresMove(CppClass type) {
        return type.members(Function.class).anyMatch(each -> isMoveOf(each, type));
    }

    private static boolean isMoveOf(Function function, CppClass type) {
        return takes(function, type, true);
    }

    private static Predicate<Function> isCopy(CppClass type, Kind kind) {
        return function -> function.kind() == kind && takes(function, type, false);
    }

    /** A constructor or {@code operator=} from an object of the class ([class.copy.ctor], [class.copy.assign]). */
    private static boolean takes(Function function, CppClass type, boolean rvalue) {
        boolean special = function.kind() == Kind.CONSTRUCTOR
                || (function.kind() == Kind.METHOD
                        && function.name().identifier().equals("operator="));
        if (!special || function.parameters().isEmpty()) {
            return false;
        }
        CppType first = function.parameters().getFirst().type().desugared();
        CppType referred = first.canonical() instanceof CppType.Reference reference && reference.rvalue() == rvalue
                ? reference.referred().canonical()
                : !rvalue && function.kind() == Kind.METHOD ? first.canonical() : new CppType.Void();
        return referred instanceof CppType.ClassType(QualifiedName name)
                && name.equals(type.name())
                && function.parameters().stream().skip(1).allMatch(each -> each.defaultArgument() != null);
    }
}
