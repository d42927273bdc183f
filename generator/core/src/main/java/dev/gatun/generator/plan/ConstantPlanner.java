package dev.gatun.generator.plan;

import dev.gatun.generator.diagnostic.DiagnosticKind;
import dev.gatun.generator.model.CType;
import dev.gatun.generator.model.ConstantValue;
import dev.gatun.generator.model.Declaration;
import dev.gatun.generator.model.PrimitiveKind;
import dev.gatun.generator.model.Skipped;
import dev.gatun.generator.plan.ConstantPlan.Literal;
import dev.gatun.generator.plan.naming.NameScope;
import dev.gatun.generator.plan.naming.Renaming;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The constants of the header class. */
final class ConstantPlanner {

    /** Bytes of a string in a class file (JVMS 4.4.7). */
    private static final int MAX_STRING = 65_535;

    private final JavaTypes types;
    private final NameScope scope;
    private final Renaming renaming;
    private final Predicate<String> wanted;
    private final List<Skipped> skipped;
    private final Set<String> planned = new HashSet<>();
    private final List<ConstantPlan> constants = new ArrayList<>();

    /**
     * @param wanted whether a constant is planned; otherwise it only keeps its name from others
     * @param skipped takes what has no place in Java
     */
    ConstantPlanner(
            JavaTypes types, NameScope scope, Renaming renaming, Predicate<String> wanted, List<Skipped> skipped) {
        this.types = types;
        this.scope = scope;
        this.renaming = renaming;
        this.wanted = wanted;
        this.skipped = skipped;
    }

    List<ConstantPlan> constants() {
        return constants;
    }

    /** Constants of an enum that has no class of its own. */
    void add(Declaration.Enumeration enumeration) {
        Scalar underlying = types.underlying(enumeration.id());
        for (Declaration.Constant constant : enumeration.constants()) {
            if (!planned.add(constant.name())) {
                continue;
            }
            if (!wanted.test(constant.name())) {
                renaming.constant(scope, constant.name());
            } else {
                Literal literal = integer(constant.value(), underlying.carrier() == Scalar.Carrier.LONG);
                constants.add(new ConstantPlan(
                        renaming.constant(scope, constant.name()),
                        literal,
                        EnumPlanner.documentation(constant, underlying)));
            }
        }
    }

    /** A macro; nothing where it names a constant of an enum, as {@code #define X X} does. */
    void add(Declaration.Macro macro) {
        if (!planned.add(macro.name())) {
            return;
        }
        if (!wanted.test(macro.name())) {
            reserve(macro);
            return;
        }
        Literal literal = literal(macro);
        if (literal == null) {
            String reason = "value of type " + macro.type().spelling() + " has no constant in Java";
            skipped.add(new Skipped(DiagnosticKind.SKIPPED_VALUE, macro.name(), reason, macro.position()));
            return;
        }
        constants.add(new ConstantPlan(renaming.constant(scope, macro.name()), literal, documentation(macro, literal)));
    }

    /** Takes the name that the constant would have. The type that an address points to isn't asked for: that would plan it. */
    private void reserve(Declaration.Macro macro) {
        if (macro.value() instanceof ConstantValue.AddressValue || literal(macro) != null) {
            renaming.constant(scope, macro.name());
        }
    }

    private @Nullable Literal literal(Declaration.Macro macro) {
        return switch (macro.value()) {
            case ConstantValue.IntegerValue(BigInteger value) -> integer(macro.type(), value);
            case ConstantValue.FloatingValue(double value, BigDecimal exact) ->
                exact == null ? floating(macro.type(), value) : new Literal.BigDecimalLiteral(exact);
            case ConstantValue.BytesValue(String bytes) -> fits(bytes) ? new Literal.BytesLiteral(bytes) : null;
            case ConstantValue.StringValue(String value) -> fits(value) ? new Literal.StringLiteral(value) : null;
            case ConstantValue.AddressValue(BigInteger value) -> address(macro, value.longValue());
        };
    }

    private @Nullable Literal integer(CType type, BigInteger value) {
        ValueType java = types.value(type, "");
        return switch (java) {
            case ValueType.ScalarValue(Scalar scalar)
            when scalar == Scalar.BOOL -> new Literal.BooleanLiteral(value.signum() != 0);
            case ValueType.ScalarValue(Scalar scalar) -> integer(value, scalar.carrier() == Scalar.Carrier.LONG);
            case ValueType.EnumValue constant ->
                integer(value, constant.underlying().carrier() == Scalar.Carrier.LONG);
            case ValueType.Nothing _, ValueType.RecordValue _, ValueType.Address _ -> null;
            case ValueType.ViewValue _ ->
                value.bitLength() < Long.SIZE ? integer(value, true) : new Literal.BigIntegerLiteral(value);
            case null -> null;
        };
    }

    private static Literal integer(BigInteger value, boolean wide) {
        return wide ? new Literal.LongLiteral(value.longValue()) : new Literal.IntLiteral(value.intValue());
    }

    private static Literal floating(CType type, double value) {
        boolean single =
                type.canonical() instanceof CType.Primitive primitive && primitive.kind() == PrimitiveKind.FLOAT;
        return single ? new Literal.FloatLiteral((float) value) : new Literal.DoubleLiteral(value);
    }

    private Literal address(Declaration.Macro macro, long value) {
        ValueType type = types.value(macro.type(), macro.name() + "_type");
        Pointee pointee = type instanceof ValueType.Address address ? address.pointee() : new Pointee.Unknown();
        return new Literal.AddressLiteral(pointee, value);
    }

    /** Whether a class file can hold the string: in modified UTF-8 a character takes three bytes at most. */
    private static boolean fits(String value) {
        int bytes = 0;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            bytes += c != 0 && c < 0x80 ? 1 : c < 0x800 ? 2 : 3;
        }
        return bytes <= MAX_STRING;
    }

    private static Documentation documentation(Declaration.Macro macro, Literal literal) {
        List<String> notes = new ArrayList<>();
        if (macro.value() instanceof ConstantValue.IntegerValue(BigInteger value) && !value.equals(carried(literal))) {
            notes.add("In C the value is " + value + ".");
        }
        return new Documentation("#define " + macro.name(), macro.documentation(), notes, null);
    }

    private static @Nullable BigInteger carried(Literal literal) {
        return switch (literal) {
            case Literal.IntLiteral(int value) -> BigInteger.valueOf(value);
            case Literal.LongLiteral(long value) -> BigInteger.valueOf(value);
            case Literal.BooleanLiteral(boolean value) -> value ? BigInteger.ONE : BigInteger.ZERO;
            case Literal.BigIntegerLiteral(BigInteger value) -> value;
            case Literal.FloatLiteral _, Literal.DoubleLiteral _, Literal.BigDecimalLiteral _ -> null;
            case Literal.StringLiteral _, Literal.BytesLiteral _, Literal.AddressLiteral _ -> null;
        };
    }
}
