package dev.gatun.generator.emit.cpp;

import static dev.gatun.generator.emit.cpp.ShapePlan.DOUBLE;
import static dev.gatun.generator.emit.cpp.ShapePlan.INT;
import static dev.gatun.generator.emit.cpp.ShapePlan.STRING;
import static dev.gatun.generator.emit.cpp.ShapePlan.constReference;
import static dev.gatun.generator.emit.cpp.ShapePlan.in;
import static dev.gatun.generator.emit.cpp.ShapePlan.out;
import static dev.gatun.generator.emit.cpp.ShapePlan.scalar;
import static dev.gatun.generator.emit.cpp.ShapePlan.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.generator.HostCompiler;
import dev.gatun.generator.model.cpp.CppType;
import dev.gatun.generator.plan.Scalar;
import dev.gatun.generator.plan.cpp.CppPassing;
import dev.gatun.generator.plan.cpp.CppPassing.Mode;
import dev.gatun.generator.plan.cpp.CppPassing.Owner;
import dev.gatun.generator.plan.cpp.CppPlan;
import dev.gatun.generator.plan.cpp.CppTypePlan.Disposal;
import dev.gatun.generator.plan.cpp.CppTypePlan.ExceptionBase;
import dev.gatun.generator.plan.cpp.JavaName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CppShimEmitterTest {

    private static final CppPassing NOTHING = new CppPassing.Nothing();
    private static final CppType VOID = new CppType.Void();

    private static final String HEADER = """
            #pragma once
            #include <memory>
            #include <stdexcept>
            #include <string>
            #define self broken
            #define data broken
            #define result broken
            namespace geo {
            struct Point { double x, y; };
            class Named {
            public:
                virtual ~Named() = default;
                virtual std::string name() const { return "it"; }
            };
            class Shape {
            public:
                virtual ~Shape() = default;
                [[deprecated]] virtual double area() const = 0;
            };
            class Circle : public Shape, public Named {
                double r_;
            public:
                explicit Circle(double r) : r_(r) {}
                double area() const override { return r_ * r_ * 3; }
                Point centre() const noexcept { return {1, 2}; }
                void scale(double by) { if (by < 0) throw std::invalid_argument("negative"); r_ *= by; }
                void rename(const std::string &) {}
                const Circle &widest(const Circle &other) const { return other.r_ > r_ ? other : *this; }
                std::unique_ptr<Shape> half() const { return std::make_unique<Circle>(r_ / 2); }
            };
            class TooBig : public std::runtime_error { public: using std::runtime_error::runtime_error; int limit() const { return 7; } };
            class FarTooBig : public TooBig { public: using TooBig::TooBig; };
            inline double sum(Shape *const *, int n) { return n; }
            inline bool split(const Circle &circle, double &area, std::string *text, std::unique_ptr<Shape> *half) {
                area = circle.area(); *text = circle.name(); *half = circle.half(); return true;
            }
            inline Circle twice(Circle c) { c.scale(2); return c; }
            inline void adopt(std::unique_ptr<Shape> shape) { shape.reset(); }
            inline std::shared_ptr<Shape> shared(std::shared_ptr<Shape> s) { return s; }
            }
            """;

    @TempDir
    Path folder;

    static CppPlan shapes() {
        ShapePlan geo = new ShapePlan("geo");
        CppType circle = geo.type("Circle");
        geo.add("Point", Disposal.AUTOMATIC, null, List.of(), List.of(geo.constructor("Point")), List.of());
        geo.add(
                "Shape",
                Disposal.DELETE,
                null,
                List.of(),
                List.of(),
                List.of(geo.method("Shape", "area", scalar(Scalar.DOUBLE), DOUBLE, true)));
        geo.add(
                "Named",
                Disposal.DELETE,
                null,
                List.of(),
                List.of(geo.constructor("Named")),
                List.of(geo.method("Named", "name", text(), STRING, true)));
        CppType unique = new CppType.ClassType(dev.gatun.generator.model.cpp.QualifiedName.namespace(List.of("std"))
                .member("unique_ptr")
                .specialized(List.of(new dev.gatun.generator.model.cpp.TemplateArgument.OfType(geo.type("Shape")))));
        CppType shared = new CppType.ClassType(dev.gatun.generator.model.cpp.QualifiedName.namespace(List.of("std"))
                .member("shared_ptr")
                .specialized(List.of(new dev.gatun.generator.model.cpp.TemplateArgument.OfType(geo.type("Shape")))));
        geo.add(
                "Circle",
                Disposal.DELETE,
                geo.base("Shape", false, true),
                List.of(geo.base("Named", true, true)),
                List.of(geo.constructor("Circle", in("r", DOUBLE, scalar(Scalar.DOUBLE)))),
                List.of(
                        geo.method(
                                "Circle",
                                "centre",
                                geo.object("Point", Mode.VALUE, Owner.JAVA),
                                geo.type("Point"),
                                false),
                        geo.method("Circle", "scale", NOTHING, VOID, true, in("by", DOUBLE, scalar(Scalar.DOUBLE))),
                        geo.method("Circle", "rename", NOTHING, VOID, true, in("name", constReference(STRING), text())),
                        geo.method(
                                "Circle",
                                "widest",
                                geo.object("Circle", Mode.REFERENCE),
                                constReference(circle),
                                true,
                                in("other", constReference(circle), geo.object("Circle", Mode.REFERENCE))),
                        geo.method(
                                "Circle", "half", geo.object("Shape", Mode.UNIQUE_POINTER, Owner.JAVA), unique, true)));
        geo.exception(
                "TooBig",
                new ExceptionBase.Standard("std::runtime_error"),
                geo.method("TooBig", "limit", scalar(Scalar.INT), INT, true));
        geo.exception("FarTooBig", new ExceptionBase.Generated(JavaName.of("geo", "TooBig")));
        geo.function(
                "sum",
                scalar(Scalar.DOUBLE),
                DOUBLE,
                in(
                        "shapes",
                        new CppType.Pointer(new CppType.Qualified(new CppType.Pointer(geo.type("Shape")), true, false)),
                        ShapePlan.address()),
                in("n", INT, scalar(Scalar.INT)));
        geo.function(
                "split",
                scalar(Scalar.BOOL),
                new CppType.Fundamental(dev.gatun.generator.model.cpp.FundamentalKind.BOOL),
                in("circle", constReference(circle), geo.object("Circle", Mode.REFERENCE)),
                out("area", new CppType.Reference(DOUBLE, false), scalar(Scalar.DOUBLE)),
                out("text", new CppType.Pointer(STRING), text()),
                out("half", new CppType.Pointer(unique), geo.object("Shape", Mode.UNIQUE_POINTER, Owner.JAVA)));
        geo.function(
                "twice",
                geo.object("Circle", Mode.VALUE, Owner.JAVA),
                circle,
                in("c", circle, geo.object("Circle", Mode.VALUE)));
        geo.function(
                "adopt", NOTHING, VOID, in("shape", unique, geo.object("Shape", Mode.UNIQUE_POINTER, Owner.GIVEN)));
        geo.function(
                "shared",
                geo.object("Shape", Mode.SHARED_POINTER, Owner.SHARED),
                shared,
                in("s", shared, geo.object("Shape", Mode.SHARED_POINTER, Owner.SHARED)));
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
    void samePlanGivesSameText() {
        assertThat(CppShimEmitter.emit(shapes()).text())
                .isEqualTo(CppShimEmitter.emit(shapes()).text());
    }
}
