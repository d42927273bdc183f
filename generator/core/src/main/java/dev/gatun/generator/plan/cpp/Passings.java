package dev.gatun.generator.plan.cpp;

import dev.gatun.generator.model.cpp.CppType;
import dev.gatun.generator.model.cpp.SkipReason;
import dev.gatun.generator.model.cpp.TemplateArgument;
import dev.gatun.generator.plan.Scalar;
import dev.gatun.generator.plan.cpp.CppPassing.Mode;
import dev.gatun.generator.plan.cpp.CppPassing.Owner;
import org.jspecify.annotations.Nullable;

/** How types of C++ get to Java and back. */
final class Passings {

    private final PlannedTypes types;
    private final Codecs codecs;
    /** Of what stays where it is. */
    private final Codecs keptCodecs;

    private final Pointees pointees;

    Passings(PlannedTypes types) {
        this.types = types;
        this.codecs = new Codecs(types, Mode.UNIQUE_POINTER);
        this.keptCodecs = new Codecs(types, Mode.POINTER);
        this.pointees = new Pointees(types);
    }

    /**
     * Of an argument that Java gives, or of what an override or a lambda gives.
     *
     * @param place what a function type without a name is named after
     */
    CppPassing in(CppType declared, Place place) throws NoPassing {
        CppType type = adjusted(declared);
        return switch (type) {
            case CppType.Void _ -> new CppPassing.Nothing();
            case CppType.Pointer(CppType pointee) -> pointer(type, declared, pointee, Owner.BORROWED, place, true);
            case CppType.Reference(CppType referred, boolean rvalue) -> referenceIn(type, referred, rvalue, place);
            default -> valueIn(declared, Mode.VALUE, place);
        };
    }

    /**
     * Of a result, or of an argument that C++ gives to an override or a lambda.
     *
     * @param owner of what a pointer or reference leads to
     */
    CppPassing out(CppType declared, Owner owner, Place place) throws NoPassing {
        CppType type = adjusted(declared);
        return switch (type) {
            case CppType.Void _ -> new CppPassing.Nothing();
            case CppType.Pointer(CppType pointee) -> pointer(type, declared, pointee, owner, place, false);
            case CppType.Reference(CppType referred, boolean rvalue) -> referenceOut(referred, rvalue, owner, place);
            default -> valueOut(declared, owner, place);
        };
    }

    /**
     * Of what C++ writes through a pointer or reference.
     *
     * @param owner of what a pointer that is written leads to
     */
    CppPassing written(CppType declared, Owner owner, Place place) throws NoPassing {
        CppType target = switch (adjusted(declared)) {
            case CppType.Pointer(CppType pointee) -> pointee;
            case CppType.Reference(CppType referred, boolean rvalue) when !rvalue -> referred;
            default -> throw unsupported(declared);
        };
        if (target.isConst() || target.canonical() instanceof CppType.Void) {
            throw new NoPassing(SkipReason.UNSUPPORTED_TYPE, "C++ can't write a result there");
        }
        return out(target, owner, place);
    }

    /** Arrays and functions as parameters are pointers ([dcl.fct]/5). */
    private static CppType adjusted(CppType declared) {
        return switch (declared.canonical()) {
            case CppType.Array array -> new CppType.Pointer(array.element());
            case CppType.Function function -> new CppType.Pointer(function);
            case CppType type -> type;
        };
    }

    private CppPassing pointer(CppType type, CppType declared, CppType pointee, Owner owner, Place place, boolean in)
            throws NoPassing {
        CppType target = pointee.canonical();
        if (target instanceof CppType.Function) {
            return new CppPassing.Callable(types.callback(type, declared, place), true);
        }
        if (isText(target) && pointee.isConst()) {
            return new CppPassing.CodedValue(new Codec.TextCodec(Codec.TextKind.C_STRING), true);
        }
        if (target instanceof CppType.ClassType it && types.isBound(it.name())) {
            return object(it, Mode.POINTER, owner, true, in);
        }
        if (in && target instanceof CppType.Pointer && !pointee.isConst()) {
            throw new NoPassing(
                    SkipReason.UNSUPPORTED_TYPE,
                    "type '" + readable(type.spelling())
                            + "' has no form in Java; 'out' in the configuration makes what C++ writes there a result");
        }
        return pointees.address(type, pointee);
    }

    static boolean isText(CppType type) {
        return type instanceof CppType.Fundamental(var kind)
                && kind == dev.gatun.generator.model.cpp.FundamentalKind.CHAR;
    }

    private CppPassing referenceIn(CppType type, CppType referred, boolean rvalue, Place place) throws NoPassing {
        CppType target = referred.canonical();
        if (target instanceof CppType.Function function) {
            return new CppPassing.Callable(types.callback(new CppType.Pointer(function), referred, place), false);
        }
        if (rvalue || referred.isConst()) {
            return valueIn(referred, rvalue ? Mode.RVALUE : Mode.REFERENCE, place);
        }
        if (target instanceof CppType.ClassType it) {
            return object(it, Mode.REFERENCE, Owner.BORROWED, false, true);
        }
        return pointees.address(type, referred);
    }

    private CppPassing valueIn(CppType declared, Mode mode, Place place) throws NoPassing {
        CppType type = declared.canonical();
        CppPassing simple = simple(declared);
        if (simple != null) {
            return simple;
        }
        if (type instanceof CppType.Pointer && mode != Mode.VALUE) {
            return in(type, place);
        }
        if (type instanceof CppType.ClassType it) {
            CppType owned = StdTypes.pointee(it, StdTypes.UNIQUE);
            if (owned != null && mode != Mode.REFERENCE) {
                return object(classOf(owned, declared), Mode.UNIQUE_POINTER, Owner.GIVEN, true, true);
            }
            CppType shared = StdTypes.pointee(it, StdTypes.SHARED);
            if (shared != null) {
                return object(classOf(shared, declared), Mode.SHARED_POINTER, Owner.SHARED, true, true);
            }
            if (StdTypes.isFunction(it)) {
                return new CppPassing.Callable(types.callback(it, declared, place), true);
            }
            if (isValue(it)) {
                require(isCopiedIn(it));
                return new CppPassing.CodedValue(readable(codecs.of(declared, place)), false);
            }
            return mode == Mode.VALUE ? byValue(it) : object(it, mode, Owner.BORROWED, false, true);
        }
        throw unsupported(declared);
    }

    private static void require(boolean copied) throws NoPassing {
        if (!copied) {
            throw new NoPassing(SkipReason.UNSUPPORTED_TYPE, "what it holds can't be copied");
        }
    }

    /** Whether C++ can get a value with objects of Java in it: they are copied, those of owning pointers aside, which it takes. */
    private boolean isCopiedIn(CppType.ClassType type) {
        String template = StdTypes.template(type.name());
        if (template.equals(StdTypes.UNIQUE) || template.equals(StdTypes.SHARED)) {
            return true;
        }
        return StdTypes.isValue(type)
                ? StdTypes.flat(type.name().arguments()).stream()
                        .allMatch(argument -> !(argument instanceof TemplateArgument.OfType(CppType held))
                                || !(held.desugared().canonical() instanceof CppType.ClassType it)
                                || isCopiedIn(it))
                : StdTypes.isStandard(type.name()) || types.facts().isCopyable(type.name());
    }

    /** What is written to the elements of a span would be lost, unless they are numbers. */
    private static Codec readable(Codec codec) throws NoPassing {
        if (codec instanceof Codec.SequenceCodec it
                && it.kind() == Codec.SequenceKind.WRITABLE_SPAN
                && !it.isInPlace()) {
            throw new NoPassing(
                    SkipReason.UNSUPPORTED_TYPE, "a span whose elements can be written to, and are no numbers");
        }
        return codec;
    }

    /** A parameter that can't be copied takes what the argument has. */
    private CppPassing byValue(CppType.ClassType type) throws NoPassing {
        requireComplete(type);
        requireObjects(type);
        boolean moved = !types.facts().isCopyable(type.name()) && types.facts().isMovable(type.name());
        return object(type, moved ? Mode.RVALUE : Mode.VALUE, Owner.BORROWED, false, true);
    }

    private CppPassing referenceOut(CppType referred, boolean rvalue, Owner owner, Place place) throws NoPassing {
        CppType target = referred.canonical();
        boolean value = target instanceof CppType.ClassType type && isValue(type) && (rvalue || referred.isConst());
        if (!value && target instanceof CppType.ClassType it && types.isBound(it.name())) {
            return object(it, Mode.REFERENCE, owner, false, false);
        }
        boolean pointee = Scalars.of(referred) != null || target instanceof CppType.EnumType;
        if (pointee && !rvalue && !referred.isConst()) {
            return pointees.address(new CppType.Reference(referred, false), referred);
        }
        if (target instanceof CppType.Pointer) {
            return out(target, owner, place);
        }
        if (rvalue || !(target instanceof CppType.ClassType it)) {
            return valueOut(referred, owner, place);
        }
        // what is not the caller's stays where it is
        CppType kept = StdTypes.pointee(it, StdTypes.UNIQUE);
        if (kept != null) {
            return object(classOf(kept, referred), Mode.UNIQUE_POINTER, owner, true, false);
        }
        require(!value || canStay(target));
        return value && isValue(it) ? coded(keptCodecs.of(referred, place), owner) : valueOut(referred, owner, place);
    }

    /** Whether all that a value holds can be copied for Java, or shown to it. */
    private boolean canStay(CppType type) {
        if (!(type.canonical() instanceof CppType.ClassType it) || types.isText(it)) {
            return true;
        }
        return StdTypes.pointee(it, StdTypes.UNIQUE) != null
                || (StdTypes.holdsAlike(it) ? StdTypes.elements(it).allMatch(this::canStay) : isCopyable(it));
    }

    private static CppPassing coded(Codec codec, Owner owner) {
        return new CppPassing.CodedValue(codec, false, owner == Owner.KEPT_BY_THIS && codec.leadsToObjects());
    }

    private boolean isCopyable(CppType type) {
        return !(type instanceof CppType.ClassType it)
                || types.isText(it)
                || types.facts().isCopyable(type);
    }

    private CppPassing valueOut(CppType declared, Owner owner, Place place) throws NoPassing {
        CppType type = declared.canonical();
        CppPassing simple = simple(declared);
        if (simple != null) {
            return simple;
        }
        if (!(type instanceof CppType.ClassType it)) {
            throw unsupported(declared);
        }
        CppType owned = StdTypes.pointee(it, StdTypes.UNIQUE);
        if (owned != null) {
            return object(classOf(owned, declared), Mode.UNIQUE_POINTER, Owner.JAVA, true, false);
        }
        CppType shared = StdTypes.pointee(it, StdTypes.SHARED);
        if (shared != null) {
            return object(classOf(shared, declared), Mode.SHARED_POINTER, Owner.SHARED, true, false);
        }
        if (StdTypes.isFunction(it)) {
            return new CppPassing.Callable(types.callback(it, declared, place), true);
        }
        if (isValue(it)) {
            return coded(codecs.of(declared, place), owner);
        }
        requireComplete(it);
        return object(it, Mode.VALUE, Owner.JAVA, false, false);
    }

    /** The elements of an array, numbers, as those of one in Java. */
    CppPassing elements(CppType array, Place place) throws NoPassing {
        return new CppPassing.CodedValue(codecs.of(array, place), false);
    }

    /** How a class of the standard library is a value too; null for one that isn't. */
    @Nullable Codec valueOf(CppType.ClassType type, Place place) {
        if (!StdTypes.isValue(type)) {
            return null;
        }
        try {
            return codecs.of(type, place);
        } catch (NoPassing _) {
            return null;
        }
    }

    /** Whether Java has it as a value: of the standard library, or text. */
    boolean isValue(CppType.ClassType type) {
        return StdTypes.isValue(type) || types.isText(type);
    }

    private @Nullable CppPassing simple(CppType declared) {
        Scalar scalar = Scalars.of(declared);
        if (scalar != null) {
            return new CppPassing.ScalarValue(scalar);
        }
        return declared.canonical() instanceof CppType.EnumType(var name) ? types.enumeration(name) : null;
    }

    private CppPassing object(CppType.ClassType type, Mode mode, Owner owner, boolean nullable, boolean in)
            throws NoPassing {
        JavaName name = types.classOf(type);
        if (types.facts().isThrown(type.name())) {
            throw new NoPassing(
                    SkipReason.EXCEPTION,
                    "'" + type.name().readable() + "' is an exception in Java, which is thrown and not passed");
        }
        return new CppPassing.ObjectValue(name, in && types.isFurther(type.name()), mode, owner, nullable);
    }

    private static CppType.ClassType classOf(CppType pointee, CppType declared) throws NoPassing {
        if (pointee.canonical() instanceof CppType.ClassType it) {
            return it;
        }
        throw unsupported(declared);
    }

    private void requireComplete(CppType.ClassType type) throws NoPassing {
        if (!types.facts().isComplete(type.name())) {
            throw new NoPassing(
                    SkipReason.INCOMPLETE_CLASS, "'" + type.name() + "' by value, which the headers don't define");
        }
    }

    /** What is passed by value has to be an object that somebody can make and delete. */
    void requireObjects(CppType declared) throws NoPassing {
        if (!(declared.canonical() instanceof CppType.ClassType type)) {
            return;
        }
        if (types.facts().isAbstract(type.name())) {
            throw new NoPassing(SkipReason.NO_OBJECTS, "'" + type.name() + "' by value, which is abstract");
        }
        if (!types.facts().isDestructible(type.name())) {
            throw new NoPassing(
                    SkipReason.NO_OBJECTS,
                    "'" + type.name() + "' by value, whose destructor is deleted or can't be called from outside");
        }
    }

    static NoPassing unsupported(CppType type) {
        return type.canonical() instanceof CppType.Unknown(String spelling)
                ? new NoPassing(SkipReason.UNKNOWN_TYPE, "type '" + spelling + "' is known to the compiler only")
                : new NoPassing(
                        SkipReason.UNSUPPORTED_TYPE, "type '" + readable(type.spelling()) + "' has no form in Java");
    }

    /** A spelling without the {@code ::} that names start with. */
    static String readable(String spelling) {
        return spelling.replaceAll("(^|[^\\w>])::", "$1");
    }
}
