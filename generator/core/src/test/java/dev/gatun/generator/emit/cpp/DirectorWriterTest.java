package dev.gatun.generator.emit.cpp;

import static dev.gatun.generator.emit.cpp.ShapePlan.DOUBLE;
import static dev.gatun.generator.emit.cpp.ShapePlan.INT;
import static dev.gatun.generator.emit.cpp.ShapePlan.STRING;
import static dev.gatun.generator.emit.cpp.ShapePlan.constReference;
import static dev.gatun.generator.emit.cpp.ShapePlan.in;
import static dev.gatun.generator.emit.cpp.ShapePlan.scalar;
import static dev.gatun.generator.emit.cpp.ShapePlan.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.generator.HostCompiler;
import dev.gatun.generator.model.cpp.CppType;
import dev.gatun.generator.model.cpp.FundamentalKind;
import dev.gatun.generator.model.cpp.TemplateArgument;
import dev.gatun.generator.plan.Scalar;
import dev.gatun.generator.plan.cpp.Codec;
import dev.gatun.generator.plan.cpp.CppPassing;
import dev.gatun.generator.plan.cpp.CppPassing.Mode;
import dev.gatun.generator.plan.cpp.CppPassing.Owner;
import dev.gatun.generator.plan.cpp.CppPlan;
import dev.gatun.generator.plan.cpp.CppTypePlan.Disposal;
import dev.gatun.generator.plan.cpp.DirectorPlan;
import dev.gatun.generator.plan.cpp.DirectorPlan.Overridable;
import dev.gatun.generator.plan.cpp.JavaName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DirectorWriterTest {

    private static final CppPassing NOTHING = new CppPassing.Nothing();
    private static final CppType VOID = new CppType.Void();

    private static final String HEADER = """
            #pragma once
            #include <functional>
            #include <memory>
            #include <string>
            #include <string_view>
            #include <utility>
            #define number broken
            #define result broken
            #define call broken
            namespace geo {
            struct Point { double x, y; };
            class Big { public: explicit Big(int); Big(const Big &); ~Big(); };
            using Visit = std::function<double(const Point &, std::string)>;
            typedef const char *(*Name)(int, Visit);
            class Shape {
                int n_;
            public:
                explicit Shape(std::string name, int n = 0) : n_(n) { (void) name; }
                virtual ~Shape() = default;
                virtual double area() const = 0;
                virtual void scale(double by) { (void) by; }
                virtual std::string name() const { return "it"; }
                virtual const std::string &label() const { static std::string it; return it; }
                virtual std::string_view view() const { return ""; }
                virtual const char *text() const noexcept { return ""; }
                virtual const int &number_of() const { return n_; }
                virtual Point centre() const { return {1, 2}; }
                virtual Big big() const noexcept { return Big(3); }
                virtual Shape *self() { return this; }
                virtual const Shape &same(const Shape &other) const { (void) other; return *this; }
                virtual std::unique_ptr<Shape> pass(std::unique_ptr<Shape> it) { return it; }
                virtual std::shared_ptr<Shape> shared(const std::shared_ptr<Shape> &it) { return it; }
                virtual void big(Big it) { (void) it; }
                virtual int sides(int) noexcept { return 1; }
                virtual void rename(const std::string &name, std::string_view view, const char *text) { (void) name; (void) view; (void) text; }
                virtual Visit visit(Visit it, Name name) { (void) name; return it; }
                virtual int *where(int *at) { return at; }
            protected:
                virtual int hidden() const { return 1; }
            };
            }
            """;

    @TempDir
    Path folder;

    private static CppType std(String template, CppType argument) {
        return new CppType.ClassType(dev.gatun.generator.model.cpp.QualifiedName.namespace(List.of("std"))
                .member(template)
                .specialized(List.of(new TemplateArgument.OfType(argument))));
    }

    static CppPlan shapes() {
        ShapePlan geo = new ShapePlan("geo");
        CppType shape = geo.type("Shape");
        CppType point = geo.type("Point");
        CppType big = geo.type("Big");
        CppType unique = std("unique_ptr", shape);
        CppType shared = std("shared_ptr", shape);
        CppType view = ShapePlan.std("string_view");
        CppType chars =
                new CppType.Pointer(new CppType.Qualified(new CppType.Fundamental(FundamentalKind.CHAR), true, false));
        CppPassing viewText = new CppPassing.CodedValue(new Codec.TextCodec(Codec.TextKind.STRING_VIEW), false);
        CppPassing cText = new CppPassing.CodedValue(new Codec.TextCodec(Codec.TextKind.C_STRING), true);
        CppType visit = std(
                "function", new CppType.Function(DOUBLE, List.of(constReference(point), STRING), false, false, false));
        CppPassing visiting = new CppPassing.Callable(JavaName.of("geo", "Visit"), true);
        CppType name = new CppType.Pointer(new CppType.Function(chars, List.of(INT, visit), false, false, false));
        CppPassing naming = new CppPassing.Callable(JavaName.of("geo", "Name"), true);
        geo.add("Point", Disposal.AUTOMATIC, null, List.of(), List.of(geo.constructor("Point")), List.of());
        geo.add("Big", Disposal.DELETE, null, List.of(), List.of(), List.of());
        List<Overridable> overridables = List.of(
                geo.virtual("Shape", "area", "const = 0", scalar(Scalar.DOUBLE), DOUBLE),
                geo.virtual("Shape", "scale", "", NOTHING, VOID, in("by", DOUBLE, scalar(Scalar.DOUBLE))),
                geo.virtual("Shape", "name", "const", text(), STRING),
                geo.virtual("Shape", "label", "const", text(), constReference(STRING)),
                geo.virtual("Shape", "view", "const", viewText, view),
                geo.virtual("Shape", "text", "const noexcept", cText, chars),
                geo.virtual("Shape", "number_of", "const", scalar(Scalar.INT), constReference(INT)),
                geo.virtual("Shape", "centre", "const", geo.object("Point", Mode.VALUE), point),
                geo.virtual("Shape", "big", "const noexcept", geo.object("Big", Mode.VALUE), big),
                geo.virtual("Shape", "self", "", geo.object("Shape", Mode.POINTER), new CppType.Pointer(shape)),
                geo.virtual(
                        "Shape",
                        "same",
                        "const",
                        geo.object("Shape", Mode.REFERENCE),
                        constReference(shape),
                        in("other", constReference(shape), geo.object("Shape", Mode.REFERENCE))),
                geo.virtual(
                        "Shape",
                        "pass",
                        "",
                        geo.object("Shape", Mode.UNIQUE_POINTER, Owner.JAVA),
                        unique,
                        in("it", unique, geo.object("Shape", Mode.UNIQUE_POINTER, Owner.GIVEN))),
                geo.virtual(
                        "Shape",
                        "shared",
                        "",
                        geo.object("Shape", Mode.SHARED_POINTER, Owner.SHARED),
                        shared,
                        in("it", constReference(shared), geo.object("Shape", Mode.SHARED_POINTER, Owner.SHARED))),
                geo.virtual("Shape", "big", "", NOTHING, VOID, in("it", big, geo.object("Big", Mode.VALUE))),
                geo.virtual("Shape", "sides", "noexcept", scalar(Scalar.INT), INT, in("arg1", INT, scalar(Scalar.INT))),
                geo.virtual(
                        "Shape",
                        "rename",
                        "",
                        NOTHING,
                        VOID,
                        in("name", constReference(STRING), text()),
                        in("view", view, viewText),
                        in("text", chars, cText)),
                geo.virtual("Shape", "visit", "", visiting, visit, in("it", visit, visiting), in("name", name, naming)),
                geo.virtual(
                        "Shape",
                        "where",
                        "",
                        ShapePlan.address(),
                        new CppType.Pointer(INT),
                        in("at", new CppType.Pointer(INT), ShapePlan.address())),
                geo.virtual("Shape", "hidden", "const protected", scalar(Scalar.INT), INT));
        DirectorPlan director = new DirectorPlan(
                overridables,
                List.of(
                        geo.constructor("Shape", in("name", STRING, text())),
                        geo.constructor("Shape", in("name", STRING, text()), in("n", INT, scalar(Scalar.INT)))),
                true,
                List.of());
        geo.extensible("Shape", Disposal.DELETE, director, List.of());
        geo.callback(
                "Visit",
                visit,
                scalar(Scalar.DOUBLE),
                DOUBLE,
                in("arg1", constReference(point), geo.object("Point", Mode.REFERENCE)),
                in("arg2", STRING, text()));
        geo.callback("Name", name, cText, chars, in("arg1", INT, scalar(Scalar.INT)), in("arg2", visit, visiting));
        return geo.plan("shapes.hpp");
    }

    @ParameterizedTest
    @CsvSource({"g++,c++17", "g++,c++20", "clang++,c++17", "clang++,c++20"})
    void bothCompilersTakeItWithoutAWarning(String compiler, String standard) throws IOException {
        HostCompiler.requireCommand(compiler, compiler.equals("g++") ? "g++" : "clang");
        CppSource source = CppShimEmitter.emit(shapes());
        Files.writeString(folder.resolve("shapes.hpp"), HEADER);
        Files.writeString(folder.resolve(source.fileName()), source.text());
        HostCompiler.Output output = HostCompiler.run(
                folder,
                List.of(
                        compiler,
                        "-std=" + standard,
                        "-Wall",
                        "-Wextra",
                        "-Wpedantic",
                        "-Werror",
                        "-fPIC",
                        "-c",
                        source.fileName()));
        assertThat(output.text()).isEmpty();
        assertThat(output.status()).isZero();
    }

    @Test
    void functionThatJavaDoesNotOverrideIsTheBasesOwn() {
        String text = CppShimEmitter.emit(shapes()).text();
        assertThat(text).contains("""
                    void scale(double gatun_by) override {
                        if (auto gatun_upcall = gatun_java.overriding<void(std::int64_t, double)>(1)) {
                            gatun_upcall(gatun_java.gatun_number(), static_cast<double>(gatun_by));
                            gatun::check_java();
                            return;
                        }
                        return ::geo::Shape::scale(std::move(gatun_by));
                    }
                """);
    }
}
