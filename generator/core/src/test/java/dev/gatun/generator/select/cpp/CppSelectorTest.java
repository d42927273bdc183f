package dev.gatun.generator.select.cpp;

import static dev.gatun.generator.select.cpp.SelectionText.declarations;
import static dev.gatun.generator.select.cpp.SelectionText.members;
import static dev.gatun.generator.select.cpp.SelectionText.skipped;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.generator.CppModels;
import dev.gatun.generator.SelectionRequest;
import dev.gatun.generator.SelectionRequest.DeclarationKind;
import dev.gatun.generator.diagnostic.Diagnostic;
import dev.gatun.generator.model.cpp.QualifiedName;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CppSelectorTest {

    private static CppSelection selected(String text, DeclarationKind kind, String... names) {
        return CppSelector.select(
                CppModels.of(text),
                SelectionRequest.including(Map.of(kind, Set.of(names)), false),
                InstanceRequests.NONE);
    }

    @Test
    void signaturesBringInstancesAlong() {
        CppSelection selection = CppModels.selected("""
                template <class T> struct Box {
                    T value;
                    Box<Box<T>> *outer();
                    template <class U> U as() const;
                private:
                    T secret;
                    void hidden();
                protected:
                    Box(int);
                    virtual void overridable();
                    void helper();
                };
                template <class T> struct Unused {};
                Box<int> &ints();
                """);

        assertThat(members(selection, "Box<int>"))
                .containsExactly("int value", "Box<Box<int>> *outer()", "Box(int)", "void overridable()");
        assertThat(declarations(selection))
                .contains("class Box<int> as Box_int", "class Box<::Box<int>> as Box_Box_int");
        assertThat(skipped(selection))
                .contains(
                        "NO_ARGUMENTS Box<int>::as: function template: 'instantiate' names its instances",
                        "NO_ARGUMENTS Unused: class template that no signature gives arguments: 'instantiate' names its instances");
    }

    @Test
    void streamIsNotNeededForWhatIsWrittenToIt() {
        CppSelection selection = CppModels.selected("""
                namespace std { template <class C> struct basic_ostream { basic_ostream &put(C); }; typedef basic_ostream<char> ostream; }
                struct Tag {};
                std::ostream &operator<<(std::ostream &out, const Tag &tag);
                """);

        assertThat(selection.classes().keySet())
                .extracting(QualifiedName::spelling)
                .containsExactly("Tag");
    }

    @Test
    void templatesThatNeedThemselvesWithinThemselvesEndInAHandle() {
        CppSelection selection = CppModels.selected("""
                template <class T> struct Grow { Grow<Grow<T>> *next; };
                Grow<int> grow();
                """);

        assertThat(selection.classes()).hasSize(5);
        assertThat(selection.opaque()).hasSize(1);
        assertThat(skipped(selection))
                .singleElement()
                .asString()
                .startsWith("ENDLESS_INSTANTIATION Grow<::Grow<")
                .endsWith("its members need ever larger instances of its template");
    }

    @Test
    void whatABaseIsNamedByIsNotSoughtInThatBase() {
        CppSelection selection = CppModels.selected("""
                template <class T> struct has { enum { value = 3 }; };
                template <int N> struct pick { typedef double type; };
                template <class T> struct holder { T held; };
                template <class T> struct S : holder<typename pick<has<T>::value>::type> { int values[has<T>::value]; };
                S<int> s();
                """);

        assertThat(declarations(selection)).contains("class holder<double> as holder_double");
        assertThat(members(selection, "S<int>")).containsExactly("int values[3]");
    }

    @Test
    void explicitInstantiationsAndAliasesAreAskedFor() {
        CppSelection selection = CppModels.selected("""
                namespace geo {
                template <class T> struct Vec { T x; };
                using Vecf = Vec<float>;
                extern template struct Vec<short>;
                }
                """);

        assertThat(declarations(selection))
                .containsExactly(
                        "class geo::Vec<float> as geo::Vecf",
                        "  float x",
                        "class geo::Vec<short> as geo::Vec_short",
                        "  short x",
                        "using Vecf = ::geo::Vec<float>");
    }

    @Test
    void namesAreQualifiedOrSimple() {
        String text = """
                namespace geo { struct P { int x; }; int area(P *p); int other(); enum Kind { A }; }
                int area(double);
                """;

        assertThat(declarations(selected(text, DeclarationKind.FUNCTION, "geo::area")))
                .containsExactly("class geo::P", "  int x", "int area(geo::P *p)");
        assertThat(declarations(selected(text, DeclarationKind.FUNCTION, "area")))
                .containsExactly("class geo::P", "  int x", "int area(geo::P *p)", "int area(double)");
        assertThat(declarations(selected(text, DeclarationKind.CONSTANT, "geo::A")))
                .containsExactly("enum geo::Kind");
    }

    @Test
    void unknownNamesGetTheNearest() {
        CppSelection selection = selected(
                "namespace geo { int area(); struct Area {}; }", DeclarationKind.FUNCTION, "geo::aera", "Area");

        assertThat(selection.diagnostics())
                .extracting(Diagnostic::message, Diagnostic::hint)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "no function 'Area' in the headers", "there is a struct of that name"),
                        org.assertj.core.groups.Tuple.tuple(
                                "no function 'geo::aera' in the headers", "did you mean 'geo::area'?"));
    }

    @Test
    void requestsInstantiateClassesFunctionsAndMembers() {
        Map<String, String> requests = new LinkedHashMap<>();
        requests.put("geo::Box<double>", "Doubles");
        requests.put("max_of<double>", "maxOfDouble");
        requests.put("geo::Box<int>::as<short>", "");
        requests.put("Times<3>", "");
        requests.put("geo::first<char, 250>", "");
        CppSelection selection = CppModels.selected("""
                namespace geo {
                template <class T> struct Box { T value; template <class U> U as() const; };
                Box<int> box();
                template <class T> T max_of(T a, T b);
                template <int N> struct Times { int of(int (&a)[N]); };
                template <class T, unsigned long N> T first(T (&all)[N]);
                using namespace geo;
                }
                using namespace geo;
                """, new InstanceRequests(requests));

        assertThat(selection.diagnostics()).isEmpty();
        assertThat(declarations(selection))
                .contains(
                        "class geo::Box<double> as geo::Doubles",
                        "double max_of(double a, double b)",
                        "char first(char (&all)[250])",
                        "class geo::Times<3> as geo::Times_3");
        assertThat(members(selection, "geo::Box<int>")).containsExactly("int value", "short as() const");
        assertThat(selection.instanceNames().values())
                .extracting(Object::toString)
                .contains("geo::maxOfDouble");
    }

    @Test
    void membersAreExcludedByTheirQualifiedNames() {
        Set<String> excluded = Set.of("geo::Box::get", "set");
        CppSelection selection = CppSelector.select(
                CppModels.of("""
                        namespace geo {
                        template <class T> struct Box { T get(); void set(T value); void set(int at, T value); };
                        Box<int> box();
                        }
                        """),
                new SelectionRequest(Map.of(), Map.of(DeclarationKind.FUNCTION, excluded), List.of(), List.of(), false),
                InstanceRequests.NONE);

        assertThat(members(selection, "geo::Box<int>"))
                .containsExactly("void set(int value)", "void set(int at, int value)");
    }

    @Test
    void requestsThatCannotBeMetAreErrors() {
        Map<String, String> requests = new LinkedHashMap<>();
        requests.put("geo::Bax<double>", "");
        requests.put("geo::Box<double, int>", "");
        requests.put("geo::Box", "");
        requests.put("geo::Box<int>; int x", "");
        CppSelection selection = CppModels.selected(
                "namespace geo { template <class T> struct Box { T value; }; }", new InstanceRequests(requests));

        assertThat(selection.diagnostics())
                .extracting(Diagnostic::message)
                .containsExactly(
                        "can't read 'geo::Box<int>; int x' as an instance of a template",
                        "no template 'geo::Bax' in the headers",
                        "'geo::Box<double, int>' can't be instantiated: 'geo::Box' takes 1 template argument, not 2",
                        "can't read 'geo::Box' as an instance of a template");
    }

    @Test
    void whatOnlyTheCompilerKnowsIsLeftOutWithTheReason() {
        CppSelection selection = CppModels.selected("""
                #include <type_traits>
                template <class T> struct Odd {
                    decltype(T() + 1) plus();
                    typename T::value_type member();
                    typename std::enable_if<std::is_floating_point<T>::value, T>::type floating();
                    typename std::enable_if<std::is_integral<T>::value, T>::type integral();
                    std::enable_if_t<std::is_class<T>::value, T> klass();
                };
                Odd<int> odd();
                auto deduced();
                """);

        assertThat(members(selection, "Odd<int>")).containsExactly("std::enable_if<true, int>::type integral()");
        assertThat(skipped(selection))
                .containsExactlyInAnyOrder(
                        "UNKNOWN_TYPE deduced: its result is 'auto', which only the compiler knows",
                        "NOT_INSTANTIABLE Odd<int>::member: 'int' is no class, so that it has no type 'value_type'",
                        "CONSTRAINED Odd<int>::floating: the condition 'std::enable_if<false, int>' does not hold",
                        "UNKNOWN_TYPE Odd<int>::klass: it depends on 'std::is_class<int>'",
                        "UNKNOWN_TYPE Odd<int>::plus: its result is 'decltype(T() + 1)', which only the compiler knows");
    }

    @Test
    void standardClassesAreObjectsOnlyBehindNonConstReferencesAndPointers() {
        CppSelection selection = CppModels.selected("""
                #include <vector>
                #include <string>
                struct P { int x; };
                std::vector<P> copies(const std::vector<std::string> &names);
                void fill(std::vector<double> &out);
                """);

        assertThat(selection.classes().keySet())
                .extracting(Object::toString)
                .contains("P", "std::vector<double, ::std::allocator<double>>")
                .noneMatch(name -> name.startsWith("std::basic_string<") || name.startsWith("std::vector<::P"));
    }

    @Test
    void expressionsInBasesAreLookedUpAroundTheClass() {
        CppSelection selection = CppModels.selected("""
                namespace lib {
                constexpr int count = 1;
                template <class T> struct Zero { enum { value = 0 }; };
                template <class T, int N> struct Storage { T kept; };
                template <class T> struct Dense : Storage<T, count + Zero<T>::value> {
                    static constexpr int count = 5;
                    Storage<T, count + Zero<T>::value> &other();
                };
                Dense<int> dense();
                }
                """);

        assertThat(selection.classes().keySet())
                .extracting(Object::toString)
                .containsExactlyInAnyOrder("lib::Dense<int>", "lib::Storage<int, 1>", "lib::Storage<int, 5>");
    }
}
