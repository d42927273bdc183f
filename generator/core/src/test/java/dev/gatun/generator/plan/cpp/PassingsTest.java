package dev.gatun.generator.plan.cpp;

import static dev.gatun.generator.plan.cpp.CppDeclarations.BOOL;
import static dev.gatun.generator.plan.cpp.CppDeclarations.CHAR;
import static dev.gatun.generator.plan.cpp.CppDeclarations.DOUBLE;
import static dev.gatun.generator.plan.cpp.CppDeclarations.INT;
import static dev.gatun.generator.plan.cpp.CppDeclarations.VOID;
import static dev.gatun.generator.plan.cpp.CppDeclarations.classOf;
import static dev.gatun.generator.plan.cpp.CppDeclarations.classType;
import static dev.gatun.generator.plan.cpp.CppDeclarations.constant;
import static dev.gatun.generator.plan.cpp.CppDeclarations.in;
import static dev.gatun.generator.plan.cpp.CppDeclarations.parameter;
import static dev.gatun.generator.plan.cpp.CppDeclarations.plan;
import static dev.gatun.generator.plan.cpp.CppDeclarations.pointer;
import static dev.gatun.generator.plan.cpp.CppDeclarations.reference;
import static dev.gatun.generator.plan.cpp.CppDeclarations.rvalue;
import static dev.gatun.generator.plan.cpp.CppDeclarations.std;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.generator.model.cpp.CppDeclaration.Function.Kind;
import dev.gatun.generator.model.cpp.CppDeclaration.Function.Virtuality;
import dev.gatun.generator.model.cpp.CppType;
import dev.gatun.generator.model.cpp.FundamentalKind;
import dev.gatun.generator.model.cpp.QualifiedName;
import dev.gatun.generator.model.cpp.TemplateArgument;
import dev.gatun.generator.plan.cpp.CppPassing.ObjectValue;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PassingsTest {

    private static final QualifiedName POINT = in("geo", "Point");
    private static final CppType OBJECT = classType(POINT);
    private static final CppType STRING = std("basic_string", CHAR);
    private static final CppType SIZE = new CppType.Alias(
            QualifiedName.namespace(List.of("std")).member("size_t"),
            CppDeclarations.fundamental(FundamentalKind.UNSIGNED_LONG));
    private static final CppType FUNCTION = new CppType.Function(INT, List.of(DOUBLE), false, false, false);

    /** Type; how it goes to C++; how it comes back. */
    static Stream<Arguments> types() {
        return Stream.of(
                row(VOID, "nothing", "nothing"),
                row(INT, "INT", "INT"),
                row(constant(reference(INT)), "address OfScalar[scalar=INT]", "address OfScalar[scalar=INT]"),
                row(reference(constant(INT)), "INT", "INT"),
                row(rvalue(INT), "INT", "INT"),
                row(SIZE, "SIZE_T", "SIZE_T"),
                row(CppDeclarations.fundamental(FundamentalKind.CHAR16), "CHAR16_T", "CHAR16_T"),
                row(
                        CppDeclarations.fundamental(FundamentalKind.LONG_DOUBLE),
                        "type 'long double' has no form in Java",
                        "type 'long double' has no form in Java"),
                row(pointer(constant(CHAR)), "C_STRING or null", "C_STRING or null"),
                row(pointer(CHAR), "address OfText[] or null", "address OfText[] or null"),
                row(pointer(VOID), "address Unknown[] or null", "address Unknown[] or null"),
                row(
                        pointer(DOUBLE),
                        "address OfScalar[scalar=DOUBLE] or null",
                        "address OfScalar[scalar=DOUBLE] or null"),
                row(
                        new CppType.Array(DOUBLE, new TemplateArgument.OfValue("3")),
                        "address OfScalar[scalar=DOUBLE] or null",
                        "address OfScalar[scalar=DOUBLE] or null"),
                row(
                        pointer(pointer(INT)),
                        "type 'int **' has no form in Java; 'out' in the configuration makes what C++ writes there a result",
                        "type 'int **' has no form in Java"),
                row(STRING, "STRING", "STRING"),
                row(reference(constant(STRING)), "STRING", "STRING"),
                row(rvalue(STRING), "STRING", "STRING"),
                row(reference(STRING), "class 'std::basic_string<char>' is not bound", "STRING"),
                row(std("basic_string_view", CHAR), "STRING_VIEW", "STRING_VIEW"),
                row(std("vector", DOUBLE), "VECTOR of DOUBLE", "VECTOR of DOUBLE"),
                row(std("vector", OBJECT), "VECTOR of Point VALUE", "VECTOR of Point VALUE"),
                row(std("map", STRING, INT), "map STRING to INT", "map STRING to INT"),
                row(std("optional", INT), "optional INT", "optional INT"),
                row(std("pair", INT, BOOL), "tuple INT, BOOL", "tuple INT, BOOL"),
                row(OBJECT, "Point VALUE BORROWED", "Point VALUE JAVA"),
                row(reference(OBJECT), "Point REFERENCE BORROWED", "Point REFERENCE KEPT_BY_THIS"),
                row(reference(constant(OBJECT)), "Point REFERENCE BORROWED", "Point REFERENCE KEPT_BY_THIS"),
                row(rvalue(OBJECT), "Point RVALUE BORROWED", "Point REFERENCE KEPT_BY_THIS"),
                row(pointer(OBJECT), "Point POINTER BORROWED or null", "Point POINTER KEPT_BY_THIS or null"),
                row(pointer(constant(OBJECT)), "Point POINTER BORROWED or null", "Point POINTER KEPT_BY_THIS or null"),
                row(
                        std("unique_ptr", OBJECT),
                        "Point UNIQUE_POINTER GIVEN or null",
                        "Point UNIQUE_POINTER JAVA or null"),
                row(
                        rvalue(std("unique_ptr", OBJECT)),
                        "Point UNIQUE_POINTER GIVEN or null",
                        "Point UNIQUE_POINTER JAVA or null"),
                row(
                        std("shared_ptr", OBJECT),
                        "Point SHARED_POINTER SHARED or null",
                        "Point SHARED_POINTER SHARED or null"),
                row(
                        reference(constant(std("shared_ptr", OBJECT))),
                        "Point SHARED_POINTER SHARED or null",
                        "Point SHARED_POINTER SHARED or null"),
                row(pointer(FUNCTION), "function f or null", "function f or null"),
                row(std("function", FUNCTION), "function f or null", "function f or null"),
                row(
                        new CppType.MemberPointer(OBJECT, INT),
                        "type 'int geo::Point::*' has no form in Java",
                        "type 'int geo::Point::*' has no form in Java"),
                row(
                        new CppType.Unknown("decltype(x)"),
                        "type 'decltype(x)' is known to the compiler only",
                        "type 'decltype(x)' is known to the compiler only"));
    }

    private static Arguments row(CppType type, String in, String out) {
        return Arguments.of(type.spelling(), type, in, out);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("types")
    void typeIsPassed(String spelling, CppType type, String in, String out) {
        if (!(type instanceof CppType.Void)) {
            assertThat(passing(VOID, type)).as("to C++").isEqualTo(in);
        }
        assertThat(passing(type, null)).as("to Java").isEqualTo(out);
    }

    private static String passing(CppType result, @org.jspecify.annotations.Nullable CppType parameter) {
        var function = CppDeclarations.function(
                POINT.member("f"),
                Kind.METHOD,
                result,
                CppDeclarations.PLAIN,
                Virtuality.NONE,
                parameter == null
                        ? new dev.gatun.generator.model.cpp.CppDeclaration.Parameter[0]
                        : new dev.gatun.generator.model.cpp.CppDeclaration.Parameter[] {parameter("p", parameter)});
        CppPlan plan = plan(classOf(POINT, List.of(), function));
        List<CppCall> calls = PlanText.classNamed(plan, "org.demo.geo.Point").calls().stream()
                .filter(call -> call.name().equals("f"))
                .toList();
        if (calls.isEmpty()) {
            return plan.skipped().getFirst().reason().replaceFirst("^(result|parameter 'p'): ", "");
        }
        CppCall call = calls.getFirst();
        return text(
                parameter == null ? call.result() : call.arguments().getFirst().passing());
    }

    private static String text(CppPassing passing) {
        return switch (passing) {
            case CppPassing.Nothing _ -> "nothing";
            case CppPassing.ScalarValue(var scalar) -> scalar.name();
            case CppPassing.EnumValue it -> it.type().simpleName();
            case ObjectValue it -> it.type().simpleName() + " " + it.mode() + " " + it.owner() + orNull(it.nullable());
            case CppPassing.CodedValue it -> text(it.codec()) + orNull(it.nullable());
            case CppPassing.Address it -> "address " + it.pointee() + orNull(it.nullable());
            case CppPassing.Callable it -> "function f" + orNull(it.nullable());
        };
    }

    private static String orNull(boolean nullable) {
        return nullable ? " or null" : "";
    }

    private static String text(Codec codec) {
        return switch (codec) {
            case Codec.ScalarCodec(var scalar) -> scalar.name();
            case Codec.TextCodec(var kind) -> kind.name();
            case Codec.SequenceCodec it -> it.kind() + " of " + text(it.element());
            case Codec.MapCodec it -> "map " + text(it.key()) + " to " + text(it.value());
            case Codec.OptionalCodec it -> "optional " + text(it.value());
            case Codec.TupleCodec it ->
                "tuple "
                        + String.join(
                                ", ",
                                it.components().stream().map(PassingsTest::text).toList());
            case Codec.ObjectCodec it -> it.type().simpleName() + " " + it.mode();
            default -> codec.toString();
        };
    }
}
