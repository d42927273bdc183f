package dev.gatun.generator.resolve.cpp.template;

import static dev.gatun.generator.resolve.cpp.template.Patterns.DOUBLE;
import static dev.gatun.generator.resolve.cpp.template.Patterns.INT;
import static dev.gatun.generator.resolve.cpp.template.Patterns.T;
import static dev.gatun.generator.resolve.cpp.template.Patterns.TYPE;
import static dev.gatun.generator.resolve.cpp.template.Patterns.arguments;
import static dev.gatun.generator.resolve.cpp.template.Patterns.classType;
import static dev.gatun.generator.resolve.cpp.template.Patterns.expression;
import static dev.gatun.generator.resolve.cpp.template.Patterns.member;
import static dev.gatun.generator.resolve.cpp.template.Patterns.name;
import static dev.gatun.generator.resolve.cpp.template.Patterns.pack;
import static dev.gatun.generator.resolve.cpp.template.Patterns.type;
import static dev.gatun.generator.resolve.cpp.template.Patterns.value;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.generator.model.cpp.CppDeclaration;
import dev.gatun.generator.model.cpp.CppDeclaration.CppClass;
import dev.gatun.generator.model.cpp.CppDeclaration.Partial;
import dev.gatun.generator.model.cpp.CppType;
import dev.gatun.generator.model.cpp.QualifiedName;
import dev.gatun.generator.model.cpp.SkipReason;
import dev.gatun.generator.model.cpp.TemplateArgument;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class InstantiatorTest {

    private final Patterns patterns = new Patterns();

    private CppClass made(QualifiedName name) {
        Instantiation result = new Instantiator(patterns.model()).instantiate(name);
        assertThat(result).isInstanceOf(Instantiation.Made.class);
        return ((Instantiation.Made) result).instance();
    }

    private static List<String> spelled(CppClass type) {
        return type.members(CppDeclaration.class).map(InstantiatorTest::spelled).toList();
    }

    private static String spelled(CppDeclaration member) {
        return switch (member) {
            case CppDeclaration.Function it ->
                it.result()
                        .desugared()
                        .declare(it.name().identifier()
                                + it.parameters().stream()
                                        .map(parameter ->
                                                parameter.type().desugared().spelling())
                                        .collect(Collectors.joining(", ", "(", ")")));
            case CppDeclaration.Alias it -> it.name() + " = " + it.type().spelling();
            case CppDeclaration.Variable it -> it.name() + " = " + it.value();
            default -> member.name().spelling();
        };
    }

    @Test
    void argumentsTakeThePlaceOfParametersInSignatures() {
        CppType self = classType("geo::Stack", arguments(T));
        patterns.template(
                List.of(TYPE),
                patterns.type(
                        name("geo::Stack"),
                        List.of(),
                        patterns.alias("geo::Stack::value_type", T),
                        patterns.method(
                                "geo::Stack::push",
                                new CppType.Void(),
                                new CppType.Reference(new CppType.Qualified(T, true, false), false)),
                        patterns.method("geo::Stack::pop", T),
                        patterns.method("geo::Stack::swap", new CppType.Void(), new CppType.Reference(self, false)),
                        patterns.method("geo::Stack::plain", new CppType.Pointer(classType("geo::Stack")))));

        CppClass stack = made(name("geo::Stack", arguments(INT)));

        assertThat(stack.name().spelling()).isEqualTo("geo::Stack<int>");
        assertThat(spelled(stack))
                .containsExactly(
                        "geo::Stack<int>::value_type = int",
                        "void push(int const &)",
                        "int pop()",
                        "void swap(::geo::Stack<int> &)",
                        "::geo::Stack<int> *plain()");
    }

    @Test
    void memberTypesOfArgumentsAndBasesAreFound() {
        patterns.add(patterns.type(name("geo::Point"), List.of(), patterns.alias("geo::Point::scalar", DOUBLE)))
                .template(
                        List.of(TYPE),
                        patterns.type(
                                name("geo::Base"),
                                List.of(),
                                patterns.alias("geo::Base::iterator", new CppType.Pointer(T))))
                .template(
                        List.of(TYPE),
                        patterns.type(
                                name("geo::Box"),
                                List.of(classType("geo::Base", arguments(T))),
                                patterns.method("geo::Box::length", member(T, "scalar")),
                                patterns.method(
                                        "geo::Box::begin", member(classType("geo::Box", arguments(T)), "iterator"))));

        CppClass box = made(name("geo::Box", arguments(classType("geo::Point"))));

        assertThat(spelled(box)).containsExactly("double length()", "::geo::Point *begin()");
        assertThat(box.bases()).extracting(base -> base.type().spelling()).containsExactly("::geo::Base<::geo::Point>");
    }

    @Test
    void aMemberWithoutItsTypeIsLeftOutWithTheReason() {
        patterns.template(
                List.of(TYPE),
                patterns.type(name("geo::Box"), List.of(), patterns.method("geo::Box::length", member(T, "scalar"))));

        Instantiation result = new Instantiator(patterns.model()).instantiate(name("geo::Box", arguments(INT)));

        assertThat(result).isInstanceOfSatisfying(Instantiation.Made.class, made -> {
            assertThat(made.instance().members()).isEmpty();
            assertThat(made.leftOut()).singleElement().satisfies(skipped -> {
                assertThat(skipped.kind()).isEqualTo(SkipReason.NOT_INSTANTIABLE);
                assertThat(skipped.name().spelling()).isEqualTo("geo::Box<int>::length");
                assertThat(skipped.reason()).isEqualTo("'int' is no class, so that it has no type 'scalar'");
            });
        });
    }

    @Test
    void valuesAreReckonedInDefaultsAndMembers() {
        patterns.template(
                List.of(value("R", null), value("C", expression("R + 1")), value("M", expression("R > C ? R : C"))),
                patterns.type(
                        name("m::Matrix"),
                        List.of(),
                        patterns.method(
                                "m::Matrix::transposed",
                                classType(
                                        "m::Matrix",
                                        new TemplateArgument.OfParameter("C"),
                                        new TemplateArgument.OfParameter("R"))),
                        patterns.constant("m::Matrix::size", "R * C"),
                        patterns.constant("m::Matrix::twice", "Matrix<C, R>::size * 2")));

        assertThat(spelled(made(name("m::Matrix", arguments(2)))))
                .containsExactly(
                        "::m::Matrix<3, 2, 3> transposed()",
                        "m::Matrix<2, 3, 3>::size = IntegerValue[value=6]",
                        "m::Matrix<2, 3, 3>::twice = IntegerValue[value=12]");
    }

    @Test
    void packsAreExpanded() {
        CppType expansion = new CppType.Expansion(new CppType.Pointer(new CppType.Parameter("Ts")));
        patterns.template(
                List.of(pack("Ts")),
                patterns.type(
                        name("p::Tuple"),
                        List.of(),
                        patterns.method("p::Tuple::set", new CppType.Void(), expansion),
                        patterns.constant("p::Tuple::count", "sizeof...(Ts)")));

        assertThat(spelled(made(name("p::Tuple", arguments(INT), arguments(DOUBLE)))))
                .containsExactly("void set(int *, double *)", "p::Tuple<int, double>::count = IntegerValue[value=2]");
        assertThat(spelled(made(name("p::Tuple").specialized(List.of()))))
                .containsExactly("void set()", "p::Tuple<>::count = IntegerValue[value=0]");
    }

    @Test
    void theMoreSpecializedPartialIsChosen() {
        CppType pointer = new CppType.Pointer(T);
        CppType constPointer = new CppType.Pointer(new CppType.Qualified(T, true, false));
        patterns.template(
                List.of(TYPE),
                patterns.type(name("t::Kind"), List.of(), patterns.alias("t::Kind::type", T)),
                new Partial(
                        List.of(TYPE),
                        List.of(arguments(pointer)),
                        patterns.type(name("t::Kind"), List.of(), patterns.alias("t::Kind::pointee", T))),
                new Partial(
                        List.of(TYPE),
                        List.of(arguments(constPointer)),
                        patterns.type(name("t::Kind"), List.of(), patterns.alias("t::Kind::constant", T))));
        patterns.add(patterns.type(
                name("t::Kind", arguments(new CppType.Pointer(DOUBLE))),
                List.of(),
                patterns.alias("t::Kind::exact", T)));

        assertThat(spelled(made(name("t::Kind", arguments(INT))))).containsExactly("t::Kind<int>::type = int");
        assertThat(spelled(made(name("t::Kind", arguments(new CppType.Pointer(INT))))))
                .containsExactly("t::Kind<int *>::pointee = int");
        assertThat(spelled(
                        made(name("t::Kind", arguments(new CppType.Pointer(new CppType.Qualified(INT, true, false)))))))
                .containsExactly("t::Kind<int const *>::constant = int");
        assertThat(made(name("t::Kind", arguments(new CppType.Pointer(DOUBLE)))).members(CppDeclaration.Alias.class))
                .hasSize(1);
    }

    @Test
    void aliasTemplatesAreWhatTheyStandFor() {
        patterns.template(
                        List.of(type("A")),
                        patterns.type(
                                name("s::Vector"),
                                List.of(),
                                patterns.alias("s::Vector::item", new CppType.Parameter("A"))))
                .aliasTemplate("s::Vec", List.of(TYPE), classType("s::Vector", arguments(new CppType.Pointer(T))));

        Instantiator instantiator = new Instantiator(patterns.model());

        assertThat(instantiator.concrete(member(classType("s::Vec", arguments(INT)), "item")))
                .isInstanceOfSatisfying(
                        Instantiator.TypeResult.Known.class,
                        known -> assertThat(known.type().spelling()).isEqualTo("int *"));
        assertThat(instantiator.concrete(classType("s::Vec", arguments(INT))))
                .isInstanceOfSatisfying(
                        Instantiator.TypeResult.Known.class,
                        known -> assertThat(known.type().desugared())
                                .isEqualTo(classType("s::Vector", arguments(new CppType.Pointer(INT)))));
    }

    @Test
    void aTemplateThatNeverEndsHasAnEnd() {
        patterns.template(
                List.of(value("N", null)),
                patterns.type(
                        name("e::Endless"),
                        List.of(),
                        patterns.alias(
                                "e::Endless::type", member(classType("e::Endless", expression("N + 1")), "type"))));

        Instantiator.TypeResult result =
                new Instantiator(patterns.model()).concrete(member(classType("e::Endless", arguments(0)), "type"));

        assertThat(result)
                .isEqualTo(new Instantiator.TypeResult.Unknown(
                        SkipReason.ENDLESS_INSTANTIATION,
                        "instantiating 'e::Endless<99>' takes more than 100 nested instantiations"));
    }
}
