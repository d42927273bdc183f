package dev.gatun.generator.resolve.constant;

import dev.gatun.generator.model.CType;
import dev.gatun.generator.model.PlacedField;
import dev.gatun.generator.syntax.Expression;
import dev.gatun.generator.syntax.Expression.UnaryOperator;
import java.math.BigInteger;
import java.util.OptionalInt;

/** Addresses of members: {@code offsetof} and the idiom {@code &((struct s *) 0)->member} that it replaced. */
final class Places {

    private final Names names;
    private final ConstantEvaluator evaluator;
    private final ExpressionTypes types;

    Places(Names names, ConstantEvaluator evaluator, ExpressionTypes types) {
        this.names = names;
        this.evaluator = evaluator;
        this.types = types;
    }

    /** An object at an address known as a number. */
    private record Place(BigInteger address, CType type) {}

    long offset(Expression.Offsetof offsetof) throws NotConstantException {
        Place place = new Place(BigInteger.ZERO, names.type(offsetof.type()));
        for (Expression.Designator designator : offsetof.designator()) {
            place = switch (designator) {
                case Expression.FieldDesignator(String name) -> member(place, name);
                case Expression.IndexDesignator(Expression index) -> element(place, evaluator.integer(index));
            };
        }
        return place.address().longValueExact();
    }

    Value addressOf(Expression operand) throws NotConstantException {
        Place place = place(operand);
        return new Value.Address(place.address(), new CType.Pointer(place.type()));
    }

    private Place place(Expression expression) throws NotConstantException {
        return switch (expression) {
            case Expression.MemberAccess access
            when access.arrow() -> member(target(evaluator.evaluate(access.object())), access.name());
            case Expression.MemberAccess access -> member(place(access.object()), access.name());
            case Expression.Unary unary
            when unary.operator() == UnaryOperator.DEREFERENCE -> target(evaluator.evaluate(unary.operand()));
            case Expression.Index index -> element(place(index.array()), evaluator.integer(index.index()));
            case Expression.Identifier identifier ->
                throw new NotConstantException("takes the address of " + identifier.name());
            default -> throw new NotConstantException("takes the address of an object");
        };
    }

    private static Place target(Value value) throws NotConstantException {
        if (value instanceof Value.Address(BigInteger address, CType type)
                && type.canonical() instanceof CType.Pointer(CType pointee)) {
            return new Place(address, pointee);
        }
        throw new NotConstantException("reads memory");
    }

    private Place member(Place object, String name) throws NotConstantException {
        PlacedField member = types.member(object.type(), name);
        if (!member.width().equals(OptionalInt.empty())) {
            throw new NotConstantException("takes the address of the bit-field " + name);
        }
        BigInteger address = object.address().add(BigInteger.valueOf(member.offset() / Byte.SIZE));
        return new Place(address, member.field().type());
    }

    private Place element(Place array, BigInteger index) throws NotConstantException {
        if (array.type().canonical() instanceof CType.Array(CType element, var _)) {
            BigInteger offset = index.multiply(BigInteger.valueOf(types.sizeOf(element)));
            return new Place(array.address().add(offset), element);
        }
        throw new NotConstantException("indexes the type " + array.type().spelling());
    }
}
