package dev.gatun.generator.plan.cpp;

import dev.gatun.generator.model.cpp.CppType;
import dev.gatun.generator.model.cpp.QualifiedName;
import dev.gatun.generator.plan.cpp.CppCall.CppArgument;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which calls Java can answer as it makes them, where its method gives something else than the function of C++: what C++ writes for Java, Java's method
 * gives; what a status tells, it throws.
 */
final class Reversals {

    private final Facts facts;
    private final Function<QualifiedName, @Nullable MemberPlanner> members;

    /** @param members of a class; null for one that is not bound */
    Reversals(Facts facts, Function<QualifiedName, @Nullable MemberPlanner> members) {
        this.facts = facts;
        this.members = members;
    }

    /** The call that C++ makes for one of Java; null where Java can't answer it. */
    @Nullable CppCall of(CppCall call) {
        boolean owners = showsOwners(call.resultType())
                || call.arguments().stream().anyMatch(argument -> showsOwners(argument.type()));
        if (owners || !call.outs().stream().allMatch(this::isWritable) || !isCopiedInTime(call)) {
            return null;
        }
        return call.status() == null ? call : reporting(call, call.status());
    }

    /** A status that says that all went well is made by the constructor without arguments. */
    private @Nullable CppCall reporting(CppCall call, CppCall.Status status) {
        if (!(call.result() instanceof CppPassing.ObjectValue it && it.mode() == CppPassing.Mode.VALUE)
                || !(call.resultType().canonical() instanceof CppType.ClassType(QualifiedName name))) {
            return null;
        }
        MemberPlanner planner = members.apply(name.desugared());
        List<CppCall> constructors = planner == null ? List.of() : planner.constructors();
        if (constructors.stream().noneMatch(each -> each.arguments().isEmpty())) {
            return null;
        }
        boolean ofText = constructors.stream()
                .anyMatch(each -> each.arguments().size() == 1
                        && each.arguments().getFirst().passing()
                                instanceof CppPassing.CodedValue(Codec.TextCodec _, var _, var _));
        return call.reporting(
                new CppCall.Status(status.statusClass(), status.ok(), status.message(), status.exception(), ofText));
    }

    /** Whether it is a reference to a {@code std::unique_ptr}, or to what holds some, which stay whose they are: Java has their objects alone. */
    static boolean showsOwners(CppType type) {
        return type.canonical() instanceof CppType.Reference(CppType referred, boolean rvalue)
                && !rvalue
                && holdsOwners(referred);
    }

    private static boolean holdsOwners(CppType type) {
        return type.canonical() instanceof CppType.ClassType it
                && (StdTypes.pointee(it, StdTypes.UNIQUE) != null
                        || (StdTypes.isValue(it) && StdTypes.elements(it).anyMatch(Reversals::holdsOwners)));
    }

    /** Whether what Java gives can be assigned where C++ wants it, and is all there is to keep. */
    private boolean isWritable(CppArgument out) {
        return switch (out.passing()) {
            case CppPassing.ScalarValue _, CppPassing.EnumValue _, CppPassing.Address _ -> true;
            case CppPassing.ObjectValue it ->
                it.mode() != CppPassing.Mode.VALUE || isAssignable(out.type().canonical());
            case CppPassing.CodedValue it -> !refers(it.codec());
            case CppPassing.Nothing _, CppPassing.Callable _ -> false;
        };
    }

    private boolean isAssignable(CppType declared) {
        CppType target = switch (declared) {
            case CppType.Pointer(CppType pointee) -> pointee.canonical();
            case CppType.Reference(CppType referred, boolean _) -> referred.canonical();
            default -> declared;
        };
        return target instanceof CppType.ClassType(QualifiedName name) && facts.isAssignable(name);
    }

    /** Whether the value in C++ is a view of something that somebody else has to keep. */
    private static boolean refers(Codec codec) {
        return switch (codec) {
            case Codec.TextCodec(var kind) ->
                kind == Codec.TextKind.STRING_VIEW || kind == Codec.TextKind.VIEW || kind == Codec.TextKind.C_STRING;
            case Codec.SequenceCodec it ->
                it.kind() == Codec.SequenceKind.SPAN
                        || it.kind() == Codec.SequenceKind.WRITABLE_SPAN
                        || refers(it.element());
            case Codec.MapCodec it -> refers(it.key()) || refers(it.value());
            case Codec.OptionalCodec(Codec value) -> refers(value);
            case Codec.TupleCodec(List<Codec> components) -> components.stream().anyMatch(Reversals::refers);
            case Codec.VariantCodec it -> it.alternatives().stream().anyMatch(Reversals::refers);
            case Codec.ScalarCodec _, Codec.EnumCodec _, Codec.PathCodec _ -> false;
            case Codec.DurationCodec _, Codec.UnitCodec _, Codec.ObjectCodec _ -> false;
        };
    }

    /** The runtime keeps one object for C++ to copy. */
    private static boolean isCopiedInTime(CppCall call) {
        return call.outs().isEmpty()
                || Stream.concat(
                                        call.status() == null ? Stream.of(call.result()) : Stream.empty(),
                                        call.outs().stream().map(CppArgument::passing))
                                .filter(it -> it instanceof CppPassing.ObjectValue(var _, var _, var mode, var _, var _)
                                        && (mode == CppPassing.Mode.VALUE || mode == CppPassing.Mode.SHARED_POINTER))
                                .count()
                        <= 1;
    }
}
