package dev.gatun.generator.model.cpp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.generator.HostCompiler;
import dev.gatun.generator.model.cpp.ClassFacts.VirtualFunction;
import dev.gatun.generator.model.cpp.CppDeclaration.Base;
import dev.gatun.generator.model.cpp.CppDeclaration.CppClass;
import dev.gatun.generator.resolve.cpp.Resolved;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Facts of classes, as the host's compiler has them. */
class ClassFactsTest {

    /** Classes of every kind of special members, bases and virtual functions; complete ones are compared. */
    private static final String CLASSES = """
            struct Plain { int x; double y[3]; };
            struct Empty {};
            struct WithDefault { WithDefault(int a = 1); int x; };
            struct NoDefault { NoDefault(int); };
            struct HoldsNoDefault { NoDefault n; };
            struct InitializesNoDefault { NoDefault n = NoDefault(1); };
            struct Reference { int &r; };
            struct RvalueReference { int &&r; };
            struct Constant { const int c; };
            struct ConstantWithValue { const int c = 1; };
            struct ConstantClass { const WithDefault c; };
            struct PrivateCopy { PrivateCopy(); private: PrivateCopy(const PrivateCopy &); void operator=(const PrivateCopy &); };
            struct DerivedFromPrivateCopy : PrivateCopy {};
            struct ProtectedEverything { protected: ProtectedEverything(); ProtectedEverything(const ProtectedEverything &); ~ProtectedEverything(); };
            struct DerivedFromProtected : ProtectedEverything {};
            struct HoldsProtected { ProtectedEverything p; };
            struct DeletedCopy { DeletedCopy() = default; DeletedCopy(const DeletedCopy &) = delete; DeletedCopy &operator=(const DeletedCopy &) = delete; };
            struct MoveOnly { MoveOnly(); MoveOnly(MoveOnly &&); MoveOnly &operator=(MoveOnly &&); };
            struct HoldsMoveOnly { MoveOnly m; int x; };
            struct ArrayOfMoveOnly { MoveOnly m[2]; };
            struct DefaultedCopyOfMoveOnly { DefaultedCopyOfMoveOnly(); DefaultedCopyOfMoveOnly(const DefaultedCopyOfMoveOnly &) = default; MoveOnly m; };
            struct DeletedDestructor { ~DeletedDestructor() = delete; };
            struct HoldsDeletedDestructor { DeletedDestructor d; };
            struct PrivateDestructor { private: ~PrivateDestructor(); };
            struct UserDestructor { ~UserDestructor(); };
            struct DefaultedDestructor { ~DefaultedDestructor() = default; int x; };
            struct HoldsUserDestructor { UserDestructor u; };
            struct VirtualDestructor { virtual ~VirtualDestructor(); };
            struct DefaultedVirtualDestructor { virtual ~DefaultedVirtualDestructor() = default; };
            struct DefaultedCopy { DefaultedCopy(const DefaultedCopy &) = default; int x; };
            struct UserCopy { UserCopy(const UserCopy &); int x; };
            struct UserAssignment { UserAssignment &operator=(const UserAssignment &); int x; };
            struct ValueAssignment { ValueAssignment &operator=(ValueAssignment); int x; };
            struct NonConstCopy { NonConstCopy(); NonConstCopy(NonConstCopy &); };
            struct DeletedMove { DeletedMove(); DeletedMove(DeletedMove &&) = delete; };
            class PrivateDefault { PrivateDefault(); };
            class Implicit { int x; public: int get() const; };
            struct Shape { virtual double area() const = 0; virtual void draw(); virtual ~Shape(); };
            struct Circle : Shape { double area() const override; };
            struct NotQuite : Shape { double area(); };
            struct Square final : Shape { double area() const final; };
            struct Other { virtual void run(int) = 0; virtual void stop(); };
            struct Both : Circle, Other {};
            struct BothRun : Circle, Other { void run(int); };
            struct Same { virtual double area() const; };
            struct TwoAreas : Same, Shape {};
            struct TwoAreasOverridden : Same, Shape { double area() const; };
            struct Root { virtual void f() = 0; virtual void g(); };
            struct Left : virtual Root { void f(); };
            struct Right : virtual Root { void g(); };
            struct Diamond : Left, Right {};
            struct LeftPure : virtual Root {};
            struct StillPure : LeftPure, Right {};
            struct VirtualOnly : virtual Empty {};
            struct DerivedPlain : Plain { int z; };
            struct SecondPolymorphic : Plain, Other { void run(int); };
            union Trivial { int i; float f; };
            struct HoldsUnion { Trivial t; };
            struct Anonymous { union { int i; float f; }; int k; };
            struct Mixed { const char *name; Trivial t; Shape *s; int Plain::*m; };
            struct NoexceptConversion { virtual operator int() const = 0; };
            struct ConversionOverridden : NoexceptConversion { operator int() const; };
            struct Adjusted { virtual void f(const int a, int b[3], void g(int)) = 0; };
            struct AdjustedOverridden : Adjusted { void f(int a, int *b, void (*g)(int)); };
            struct ByRef { virtual void f() & = 0; };
            struct ByRvalueRef : ByRef { void f() &&; };
            enum class Color { red };
            struct HoldsEnum { Color c; };
            struct Bits { unsigned a : 3; unsigned : 0; unsigned b : 4; };
            """;

    @TempDir
    Path folder;

    private static Map<String, Predicate<CppClass>> traits(ClassFacts facts) {
        Map<String, Predicate<CppClass>> traits = new LinkedHashMap<>();
        traits.put("is_polymorphic", facts::isPolymorphic);
        traits.put("is_abstract", facts::isAbstract);
        traits.put("has_virtual_destructor", facts::hasVirtualDestructor);
        traits.put("is_destructible", facts::isDestructible);
        traits.put("is_trivially_destructible", facts::isTriviallyDestructible);
        // of a class that is abstract, or can't be destroyed, nothing can be made; facts say what its own members allow
        Predicate<CppClass> makes = type -> facts.isDestructible(type) && !facts.isAbstract(type);
        traits.put("is_default_constructible", makes.and(facts::isDefaultConstructible));
        traits.put("is_move_constructible", makes.and(facts::isMoveConstructible));
        traits.put("is_move_assignable", facts::isMoveAssignable);
        // GCC 12 has not heard that something must be left to copy with (CWG 1734): it says nothing of other classes
        Predicate<CppClass> copied =
                type -> facts.isDestructible(type) && (facts.isMoveConstructible(type) || facts.isCopyAssignable(type));
        traits.put("is_trivially_copyable", copied.and(facts::isTriviallyCopyable));
        return traits;
    }

    @Test
    void factsAreTheCompilers() throws Exception {
        HostCompiler.requireCommand("c++", "g++");
        CppModel model = Resolved.valid(CLASSES);
        ClassFacts facts = new ClassFacts(model.classes()::get);
        StringBuilder source = new StringBuilder("#include <type_traits>\n").append(CLASSES);
        for (CppClass type : model.classes().values()) {
            traits(facts)
                    .forEach((trait, fact) -> source.append("static_assert(" + left(trait, type) + " == "
                            + fact.test(type) + ", \"" + trait + " " + type.name() + "\");\n"));
        }
        assertThat(compile(source.toString())).isEmpty();
    }

    private static String left(String trait, CppClass type) {
        String value = "std::" + trait + "<" + type.name() + ">::value";
        return trait.equals("is_trivially_copyable")
                ? "((std::is_move_constructible<@>::value || std::is_assignable<@ &, @ &>::value) && std::is_destructible<@>::value && "
                                .replace("@", type.name().spelling())
                        + value + ")"
                : value;
    }

    /** {@code is_copy_constructible} takes a const argument; we ask whether there is a copy at all. */
    @Test
    void copiesAreTheCompilers() throws Exception {
        HostCompiler.requireCommand("c++", "g++");
        CppModel model = Resolved.valid(CLASSES);
        ClassFacts facts = new ClassFacts(model.classes()::get);
        StringBuilder source = new StringBuilder("#include <type_traits>\n").append(CLASSES);
        for (CppClass type : model.classes().values()) {
            boolean copies = facts.isCopyConstructible(type) && facts.isDestructible(type) && !facts.isAbstract(type);
            source.append("static_assert(std::is_constructible<%s, %s &>::value == %s, \"copy %s\");%n"
                    .formatted(type.name(), type.name(), copies, type.name()));
            source.append("static_assert(std::is_assignable<%s &, %s &>::value == %s, \"assign %s\");%n"
                    .formatted(type.name(), type.name(), facts.isCopyAssignable(type), type.name()));
        }
        assertThat(compile(source.toString())).isEmpty();
    }

    /** The base that facts call primary is where the object is. */
    @Test
    void primaryBaseIsAtTheObjectsAddress() throws Exception {
        HostCompiler.requireCommand("c++", "g++");
        CppModel model = Resolved.valid(CLASSES);
        ClassFacts facts = new ClassFacts(model.classes()::get);
        StringBuilder source = new StringBuilder(CLASSES);
        source.append("alignas(16) char place[64];\nint main() {\n    int wrong = 0;\n");
        List<String> checked = new ArrayList<>();
        for (CppClass type : model.classes().values()) {
            Base primary = facts.primaryBase(type);
            if (primary != null) {
                checked.add(type.name().spelling());
                source.append("    wrong += (void *) static_cast<%s *>((%s *) (void *) place) != (void *) place;%n"
                        .formatted(primary.type().spelling(), type.name()));
            }
        }
        source.append("    return wrong;\n}\n");
        assertThat(checked).contains("Circle", "Both", "DerivedPlain", "SecondPolymorphic");
        assertThat(facts.primaryBase(model.classes().get(QualifiedName.GLOBAL.member("SecondPolymorphic")))
                        .type())
                .hasToString("ClassType[name=Other]");
        assertThat(facts.primaryBase(model.classes().get(QualifiedName.GLOBAL.member("Left"))))
                .isNull();
        Path file = Files.writeString(folder.resolve("offsets.cpp"), source);
        List<String> compile = List.of("c++", "-std=c++17", "-w", "-o", "offsets", file.toString());
        assertThat(HostCompiler.run(folder, compile)).isEqualTo(new HostCompiler.Output(0, ""));
        assertThat(HostCompiler.run(folder, List.of(folder.resolve("offsets").toString()))
                        .status())
                .isZero();
    }

    private static String overriders(String text, String type) {
        CppModel model = Resolved.valid(text);
        CppClass found = model.classes().get(QualifiedName.GLOBAL.member(type));
        StringBuilder lines = new StringBuilder();
        for (VirtualFunction each : new ClassFacts(model.classes()::get).overridable(found)) {
            lines.append(each.owner())
                    .append("::")
                    .append(each.function().name().identifier());
            lines.append(each.isPure() ? " pure\n" : "\n");
        }
        return lines.toString();
    }

    @Test
    void overridableFunctionsHaveTheirFinalOverrider() {
        assertThat(overriders(CLASSES, "Circle")).isEqualTo("Circle::area\nShape::draw\n");
        assertThat(overriders(CLASSES, "Square")).isEqualTo("Shape::draw\n");
        assertThat(overriders(CLASSES, "Both")).isEqualTo("Circle::area\nShape::draw\nOther::run pure\nOther::stop\n");
        assertThat(overriders(CLASSES, "Diamond")).isEqualTo("Left::f\nRight::g\n");
        assertThat(overriders(CLASSES, "TwoAreas")).isEqualTo("Shape::area pure\nShape::draw\n");
    }

    @Test
    void deepAndWideHierarchiesAreBounded() {
        StringBuilder text = new StringBuilder("struct A0 { virtual void f(); }; struct B0 { virtual void f(); };\n");
        for (int i = 1; i < 100; i++) {
            text.append("struct A%d : A%d, B%d {}; struct B%d : A%d, B%d {};%n"
                    .formatted(i, i - 1, i - 1, i, i - 1, i - 1));
        }
        CppModel model = Resolved.valid(text.toString());
        ClassFacts facts = new ClassFacts(model.classes()::get);

        assertThat(facts.virtualFunctions(model.classes().get(QualifiedName.GLOBAL.member("A99"))))
                .hasSize(1);
        assertThat(facts.derives(
                        model.classes().get(QualifiedName.GLOBAL.member("A99")), QualifiedName.GLOBAL.member("X")))
                .isFalse();
    }

    private String compile(String source) throws Exception {
        Path unit = Files.writeString(folder.resolve("facts.cpp"), source);
        HostCompiler.Output output =
                HostCompiler.run(folder, List.of("c++", "-std=c++17", "-w", "-fsyntax-only", unit.toString()));
        return output.text().lines().filter(line -> line.contains("error")).reduce("", (a, b) -> a + b + "\n");
    }
}
