package dev.gatun.generator.emit.cpp;

import static dev.gatun.generator.emit.cpp.ShapePlan.DOUBLE;
import static dev.gatun.generator.emit.cpp.ShapePlan.constReference;
import static dev.gatun.generator.emit.cpp.ShapePlan.in;
import static dev.gatun.generator.emit.cpp.ShapePlan.scalar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.generator.HostCompiler;
import dev.gatun.generator.JavaCompilation;
import dev.gatun.generator.emit.java.JavaSource;
import dev.gatun.generator.emit.java.cpp.CppJavaEmitter;
import dev.gatun.generator.model.cpp.CppType;
import dev.gatun.generator.model.cpp.QualifiedName;
import dev.gatun.generator.model.cpp.TemplateArgument;
import dev.gatun.generator.plan.Scalar;
import dev.gatun.generator.plan.cpp.CppHeaderPlan;
import dev.gatun.generator.plan.cpp.CppPassing;
import dev.gatun.generator.plan.cpp.CppPassing.Mode;
import dev.gatun.generator.plan.cpp.CppPassing.Owner;
import dev.gatun.generator.plan.cpp.CppPlan;
import dev.gatun.generator.plan.cpp.CppTypePlan.Disposal;
import dev.gatun.generator.plan.cpp.JavaName;
import dev.gatun.runtime.layout.Platform;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Both emitters' output of one plan works together. */
class JavaWithShimTest {

    private static final CppPassing NOTHING = new CppPassing.Nothing();
    private static final CppType VOID = new CppType.Void();

    private static final String HEADER = """
            #include <memory>
            #include <utility>
            namespace geo {
            extern int living;
            struct Point { double x, y; };
            class Shape {
            public:
                Shape() { ++living; }
                virtual ~Shape() { --living; }
                virtual double area() const = 0;
            };
            class Named { public: virtual ~Named() = default; double tag() const { return 7; } };
            class Circle : public Shape, public Named {
                double r_;
                Point centre_{1, 2};
            public:
                explicit Circle(double r) : r_(r) {}
                Circle(const Circle &other) : Shape(), Named(), r_(other.r_) {}
                double area() const override { return r_ * r_ * 3; }
                Point centre() const { return centre_; }
                const Point &middle() const { return centre_; }
                void scale(double by) { r_ *= by; }
                const Circle &widest(const Circle &other) const { return other.r_ > r_ ? other : *this; }
                std::unique_ptr<Shape> half() const { return std::make_unique<Circle>(r_ / 2); }
            };
            inline double x(const Point &point) { return point.x; }
            inline Circle twice(Circle c) { c.scale(2); return c; }
            inline void adopt(std::unique_ptr<Shape> shape) { shape.reset(); }
            inline void eat(Circle &&circle) { Circle eaten(std::move(circle)); }
            inline std::shared_ptr<Shape> shared(std::shared_ptr<Shape> s) { return s; }
            inline double tag_of(const Named &named) { return named.tag(); }
            inline double alive() { return living; }
            }
            """;

    private static final String MAIN = """
            package geo;

            @SuppressWarnings("doclint:missing")
            public final class Main {

              private static String refused(Runnable call) {
                try {
                  call.run();
                  return "not refused";
                } catch (IllegalStateException | NullPointerException | ClassCastException e) {
                  return e.getMessage().replaceAll("0x[0-9a-f]+", "0x_");
                }
              }

              public static String run() {
                StringBuilder out = new StringBuilder();
                Circle kept = new Circle(2);
                try (Circle circle = kept; Shape half = circle.half()) {
                  out.append(circle.area()).append(' ').append(half.area()).append('\\n');
                  circle.scale(2);
                  out.append(shapes_h.x(circle.centre())).append(' ').append(shapes_h.x(circle.middle())).append('\\n');
                  out.append(Circle.TYPE.cast(half).area()).append(' ').append(Circle.TYPE.isInstance(half)).append('\\n');
                  out.append(shapes_h.tag_of(circle)).append(' ').append(circle.tag()).append('\\n');
                  try (Circle twice = shapes_h.twice(circle)) {
                    out.append(twice.area()).append(' ').append(circle.widest(twice).equals(twice)).append('\\n');
                  }
                  out.append(refused(() -> shapes_h.adopt(circle.widest(circle)))).append('\\n');
                  out.append(refused(() -> shapes_h.x(null))).append('\\n');
                }
                out.append(refused(kept::area)).append('\\n');
                out.append(refused(kept::middle)).append('\\n');
                kept.close();
                Circle given = new Circle(1);
                shapes_h.adopt(given);
                out.append(refused(given::area)).append('\\n');
                given.close();
                Circle moved = new Circle(1);
                shapes_h.eat(moved);
                out.append(refused(moved::area)).append('\\n');
                moved.close();
                out.append(refused(moved::area)).append('\\n');
                Circle lone = new Circle(3);
                try (Shape again = shapes_h.shared(lone)) {
                  lone.close();
                  out.append(again.area()).append(' ').append(shapes_h.alive()).append('\\n');
                }
                return out.append(shapes_h.alive()).toString();
              }

              private Main() {}
            }
            """;

    @TempDir
    Path folder;

    private static CppType std(String template, CppType argument) {
        return new CppType.ClassType(QualifiedName.namespace(List.of("std"))
                .member(template)
                .specialized(List.of(new TemplateArgument.OfType(argument))));
    }

    private static CppPlan shapes() {
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
        geo.addFurther("Named", List.of(geo.method("Named", "tag", scalar(Scalar.DOUBLE), DOUBLE, true)));
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
                        geo.method(
                                "Circle",
                                "middle",
                                geo.object("Point", Mode.REFERENCE, Owner.KEPT_BY_THIS),
                                constReference(geo.type("Point")),
                                false),
                        geo.method("Circle", "scale", NOTHING, VOID, true, in("by", DOUBLE, scalar(Scalar.DOUBLE))),
                        geo.method(
                                "Circle",
                                "widest",
                                geo.object("Circle", Mode.REFERENCE),
                                constReference(circle),
                                true,
                                in("other", constReference(circle), geo.object("Circle", Mode.REFERENCE))),
                        geo.method(
                                "Circle",
                                "half",
                                geo.object("Shape", Mode.UNIQUE_POINTER, Owner.JAVA),
                                std("unique_ptr", geo.type("Shape")),
                                true)));
        geo.function(
                "x",
                scalar(Scalar.DOUBLE),
                DOUBLE,
                in("point", constReference(geo.type("Point")), geo.object("Point", Mode.REFERENCE)));
        geo.function(
                "twice",
                geo.object("Circle", Mode.VALUE, Owner.JAVA),
                circle,
                in("c", circle, geo.object("Circle", Mode.VALUE)));
        geo.function(
                "adopt",
                NOTHING,
                VOID,
                in(
                        "shape",
                        std("unique_ptr", geo.type("Shape")),
                        geo.object("Shape", Mode.UNIQUE_POINTER, Owner.GIVEN)));
        geo.function(
                "eat",
                NOTHING,
                VOID,
                in("circle", new CppType.Reference(circle, true), geo.object("Circle", Mode.RVALUE)));
        geo.function(
                "shared",
                geo.object("Shape", Mode.SHARED_POINTER, Owner.SHARED),
                std("shared_ptr", geo.type("Shape")),
                in("s", std("shared_ptr", geo.type("Shape")), geo.object("Shape", Mode.SHARED_POINTER, Owner.SHARED)));
        geo.function(
                "tag_of",
                scalar(Scalar.DOUBLE),
                DOUBLE,
                in("named", constReference(geo.type("Named")), geo.anyObject("Named")));
        geo.function("alive", scalar(Scalar.DOUBLE), DOUBLE);
        CppPlan plan = geo.plan("shapes.hpp");
        JavaName library = JavaName.of("geo", "shapes_h");
        return new CppPlan(
                plan.headerName(),
                library,
                plan.libraries(),
                plan.shim(),
                plan.includes(),
                plan.headers().stream()
                        .map(header -> new CppHeaderPlan(library, header.cppName(), header.constants(), header.calls()))
                        .toList(),
                plan.types(),
                plan.texts(),
                plan.skipped(),
                plan.diagnostics());
    }

    @Test
    void objectsAreOwnedBorrowedGivenMovedAndShared() throws Exception {
        HostCompiler.requireCommand("c++", "g++");
        CppPlan plan = shapes();
        buildShim(plan);
        Path sources = folder.resolve("java");
        for (JavaSource source : CppJavaEmitter.emit(plan, List::of).toList()) {
            Path file = sources.resolve(source.folder()).resolve(source.fileName());
            Files.createDirectories(file.getParent());
            Files.writeString(file, source.text());
        }
        Files.writeString(sources.resolve("geo/Main.java"), MAIN);
        Path classes = folder.resolve("classes");
        JavaCompilation.compile(sources, classes);
        try (URLClassLoader loader = new URLClassLoader(
                new URL[] {classes.toUri().toURL()}, getClass().getClassLoader())) {
            Object text = loader.loadClass("geo.Main").getMethod("run").invoke(null);
            assertThat(text.toString().lines())
                    .containsExactly(
                            "12.0 3.0",
                            "1.0 1.0",
                            "3.0 true",
                            "7.0 7.0",
                            "192.0 true",
                            "adopt: geo::Circle at 0x_ can't be given to adopt: it is C++'s already",
                            "x: point must not be null",
                            "geo::Shape::area: geo::Circle at 0x_ is closed",
                            "geo::Circle::middle: geo::Circle at 0x_ is closed",
                            "geo::Shape::area: geo::Circle at 0x_ was given to adopt",
                            "geo::Shape::area: geo::Circle at 0x_ was moved from by eat",
                            "geo::Shape::area: geo::Circle at 0x_ is closed",
                            "27.0 1.0",
                            "0.0");
        }
    }

    private void buildShim(CppPlan plan) throws IOException {
        CppSource shim = CppShimEmitter.emit(plan);
        Files.writeString(folder.resolve("shapes.hpp"), HEADER);
        Files.writeString(folder.resolve("living.cpp"), "namespace geo { extern int living; int living = 0; }\n");
        Files.writeString(folder.resolve(shim.fileName()), shim.text());
        Path natives = Files.createDirectories(folder.resolve("classes")
                .resolve(Objects.requireNonNull(Platform.host()).folder()));
        HostCompiler.Output output = HostCompiler.run(
                folder,
                List.of(
                        "c++",
                        "-std=c++17",
                        "-Wall",
                        "-Wextra",
                        "-Werror",
                        "-fPIC",
                        "-shared",
                        "-o",
                        natives.resolve(System.mapLibraryName(plan.shim())).toString(),
                        shim.fileName(),
                        "living.cpp"));
        assertThat(output.text()).isEmpty();
    }
}
