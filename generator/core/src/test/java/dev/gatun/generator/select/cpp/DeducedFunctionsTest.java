package dev.gatun.generator.select.cpp;

import static dev.gatun.generator.select.cpp.SelectionText.declarations;
import static dev.gatun.generator.select.cpp.SelectionText.members;
import static dev.gatun.generator.select.cpp.SelectionText.skipped;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.gatun.generator.CppModels;
import dev.gatun.generator.diagnostic.Diagnostic;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DeducedFunctionsTest {

    private static final String VECTORS = """
            #include <ostream>
            namespace geo {
            template <int L, class T> struct Vec { T x; };
            template <class T> struct Quat { T w; };
            template <int L, class T> Vec<L, T> operator+(Vec<L, T> const &a, Vec<L, T> const &b);
            template <int L, class T> Vec<L, T> operator*(Vec<L, T> a, T by);
            template <int L, class T> Vec<L, T> operator*(T by, Vec<L, T> const &a);
            template <class T> Vec<3, T> operator*(Quat<T> const &q, Vec<3, T> const &v);
            template <int L, class T> bool operator==(Vec<L, T> const &a, Vec<L, T> const &b);
            template <class C, class R, int L, class T>
            std::basic_ostream<C, R> &operator<<(std::basic_ostream<C, R> &out, Vec<L, T> const &v);
            using vec3 = Vec<3, float>;
            using quat = Quat<float>;
            }
            """;

    /** The free functions that are bound. */
    private static List<String> functions(CppSelection selection) {
        return declarations(selection).stream()
                .filter(line -> line.contains("(") && !line.startsWith(" "))
                .toList();
    }

    @Test
    void operatorsAreDeducedForBoundInstances() {
        CppSelection selection = CppModels.selected(VECTORS);

        assertThat(functions(selection))
                .containsExactly(
                        "geo::Vec<3, float> operator+(geo::Vec<3, float> const &a, geo::Vec<3, float> const &b)",
                        "geo::Vec<3, float> operator*(geo::Vec<3, float> a, float by)",
                        "geo::Vec<3, float> operator*(float by, geo::Vec<3, float> const &a)",
                        "geo::Vec<3, float> operator*(geo::Quat<float> const &q, geo::Vec<3, float> const &v)",
                        "bool operator==(geo::Vec<3, float> const &a, geo::Vec<3, float> const &b)",
                        "std::ostream &operator<<(std::ostream &out, geo::Vec<3, float> const &v)");
        assertThat(skipped(selection)).isEmpty();
    }

    @Test
    void operandsOfTwoInstancesAreTried() {
        CppSelection selection = CppModels.selected("""
                template <class T> struct Box { T x; };
                template <class T, class U> bool operator<(Box<T> const &a, Box<U> const &b);
                template <class T> Box<int> operator+(Box<T> const &a, Box<unsigned char> const &b);
                Box<int> ints();
                Box<double> doubles();
                """);

        assertThat(functions(selection))
                .containsExactly(
                        "bool operator<(Box<int> const &a, Box<int> const &b)",
                        "bool operator<(Box<int> const &a, Box<double> const &b)",
                        "bool operator<(Box<double> const &a, Box<int> const &b)",
                        "bool operator<(Box<double> const &a, Box<double> const &b)",
                        "Box<int> ints()",
                        "Box<double> doubles()");
    }

    @Test
    void whatObjectsDontSayIsNotGuessed() {
        CppSelection selection = CppModels.selected("""
                template <class T> struct Box { T x; };
                template <class T, class U> Box<T> operator*(Box<T> const &a, U by);
                template <class T> bool operator==(T const &a, T const &b);
                template <class T> auto operator-(Box<T> const &a);
                template <class T> Box<T> operator%(Box<T> const &a, Box<T> const &b);
                Box<float> floats();
                """);

        assertThat(functions(selection)).containsExactly("Box<float> floats()");
        assertThat(skipped(selection))
                .containsExactlyInAnyOrder(
                        "NO_ARGUMENTS operator*: function template: 'instantiate' names its instances",
                        "NO_ARGUMENTS operator==: function template: 'instantiate' names its instances",
                        "UNKNOWN_TYPE operator-: its result is 'auto', which only the compiler knows",
                        "NO_ARGUMENTS operator%: operator of integers for floating-point numbers: 'instantiate' names those that there are");
    }

    @Test
    void resultsThatAreEverNewClassesComeToAnEnd() {
        CppSelection selection = CppModels.selected("""
                template <class E> struct Expr { E e; };
                template <class A> struct Not { A a; };
                template <class E> Expr<Not<E>> operator!(Expr<E> const &a);
                Expr<int> start();
                """);

        assertThat(functions(selection))
                .containsExactly("Expr<Not<int>> operator!(Expr<int> const &a)", "Expr<int> start()");
    }

    @Test
    void valuesOfTheStandardLibraryAreOperandsToo() {
        CppSelection selection = CppModels.selected("""
                #include <vector>
                template <class T> struct Box { T x; };
                template <class T> std::vector<T> operator+(Box<T> const &a, std::vector<T> const &b);
                Box<int> ints();
                """);

        assertThat(functions(selection))
                .containsExactly(
                        "std::vector<int> operator+(Box<int> const &a, std::vector<int> const &b)", "Box<int> ints()");
    }

    private static final String FUNCTIONS = """
            namespace geo {
            enum Precision { low, high };
            template <int L, class T, Precision P = low> struct Vec { T x; };
            template <class T> T dot(T a, T b);
            template <int L, class T, Precision P> T dot(Vec<L, T, P> const &a, Vec<L, T, P> const &b);
            template <class T, Precision P> Vec<3, T, P> cross(Vec<3, T, P> const &a, Vec<3, T, P> const &b);
            template <class U, int L, class T, Precision P> Vec<L, U, P> as(Vec<L, T, P> const *v);
            template <int N, class T> T pick(T a);
            template <template <int, class, Precision> class V, class T> V<2, T, high> of(T x);
            template <class T> struct Box { T t; };
            using vec3 = Vec<3, float>;
            using vec2 = Vec<2, int, high>;
            }
            """;

    private static CppSelection asked(String... requests) {
        Map<String, String> instances = new LinkedHashMap<>();
        List.of(requests).forEach(request -> instances.put(request, ""));
        return CppModels.selected(FUNCTIONS, new InstanceRequests(instances));
    }

    @Test
    void namesAloneAreDeducedForBoundInstances() {
        CppSelection selection = asked("geo::dot", "cross");

        assertThat(selection.diagnostics()).isEmpty();
        assertThat(functions(selection))
                .containsExactly(
                        "float dot(geo::Vec<3, float, geo::low> const &a, geo::Vec<3, float, geo::low> const &b)",
                        "int dot(geo::Vec<2, int, geo::high> const &a, geo::Vec<2, int, geo::high> const &b)",
                        "geo::Vec<3, float, geo::low> cross(geo::Vec<3, float, geo::low> const &a, geo::Vec<3, float, geo::low> const &b)");
    }

    @Test
    void argumentsAreTypesValuesAndTemplates() {
        CppSelection selection =
                asked("geo::dot<3, double, geo::high>", "geo::pick<2 + 1, long>", "geo::of<geo::Vec, short>");

        assertThat(selection.diagnostics()).isEmpty();
        assertThat(functions(selection))
                .containsExactly(
                        "double dot(geo::Vec<3, double, geo::high> const &a, geo::Vec<3, double, geo::high> const &b)",
                        "long pick(long a)",
                        "geo::Vec<2, short, geo::high> of(short x)");
    }

    @Test
    void argumentsThatAreLeftOutAreDeduced() {
        CppSelection selection = asked("geo::as<double>");

        assertThat(selection.diagnostics()).isEmpty();
        assertThat(functions(selection))
                .containsExactly(
                        "geo::Vec<3, double, geo::low> as(geo::Vec<3, float, geo::low> const *v)",
                        "geo::Vec<2, double, geo::high> as(geo::Vec<2, int, geo::high> const *v)");
    }

    @Test
    void whatNoBoundClassLeadsToIsAnError() {
        CppSelection selection = asked("geo::pick", "geo::pick<4>", "geo::Box", "geo::crass", "operator +");

        assertThat(selection.diagnostics())
                .extracting(Diagnostic::message, Diagnostic::hint)
                .containsExactly(
                        tuple(
                                "can't read 'geo::Box' as an instance of a template",
                                "write it as C++ does, as in 'geo::Matrix<float, 3, 3>'"),
                        tuple("no template 'geo::crass' in the headers", "did you mean 'geo::cross'?"),
                        tuple(
                                "no template 'operator+' in the headers",
                                "'instantiate' takes templates of the headers with their arguments"),
                        tuple(
                                "'geo::pick' can't be instantiated: no class that is bound says what its arguments are",
                                "bind the classes that it is called with, or name all arguments"),
                        tuple(
                                "'geo::pick<4>' can't be instantiated: 'geo::pick' needs an argument for 'T'",
                                "bind the classes that it is called with, or name all arguments"));
    }

    @Test
    void operatorsAndConstructorsThatAreMemberTemplatesAreDeduced() {
        CppSelection selection = CppModels.selected("""
                template <class T> struct Vec {
                    T x;
                    Vec(T x);
                    template <class U> explicit Vec(Vec<U> const &o);
                    template <class A, class B> Vec(Vec<A> const &a, B b);
                    template <class U> Vec &operator+=(Vec<U> const &o);
                    template <class U> Vec &operator%=(Vec<U> const &o);
                    template <class U> Vec &operator*=(U by);
                    template <class U> void add(Vec<U> const &o);
                };
                Vec<int> ints();
                Vec<double> doubles();
                """);

        assertThat(members(selection, "Vec<double>"))
                .containsExactly(
                        "double x",
                        "Vec(double x)",
                        "Vec(Vec<int> const &o)",
                        "Vec<double> &operator+=(Vec<int> const &o)",
                        "Vec<double> &operator+=(Vec<double> const &o)");
        assertThat(members(selection, "Vec<int>"))
                .contains("Vec<int> &operator%=(Vec<int> const &o)")
                .doesNotContain("Vec<int> &operator%=(Vec<double> const &o)");
        assertThat(skipped(selection).stream().filter(line -> line.contains("Vec<double>")))
                .containsExactlyInAnyOrder(
                        "NO_ARGUMENTS Vec<double>::Vec: constructor template: only calls in C++ say what its arguments are",
                        "NO_ARGUMENTS Vec<double>::operator%=: function template: 'instantiate' names its instances",
                        "NO_ARGUMENTS Vec<double>::operator*=: function template: 'instantiate' names its instances",
                        "NO_ARGUMENTS Vec<double>::add: function template: 'instantiate' names its instances");
    }

    @Test
    void befriendedTemplatesAreOperatorsToo() {
        CppSelection selection = CppModels.selected("""
                #include <ostream>
                namespace geo {
                template <class T> class Box {
                    T x;
                public:
                    template <class U> friend Box<U> operator+(Box<U> const &a, Box<U> const &b) { return a; }
                    template <class U> friend bool operator<(Box const &a, Box<U> const &b) { return false; }
                    friend Box operator-(Box const &a, Box const &b) { return a; }
                    template <class U> friend class Other;
                    template <class U> friend void helper(U);
                };
                Box<int> ints();
                }
                """);

        assertThat(functions(selection))
                .containsExactly(
                        "geo::Box<int> ints()",
                        "geo::Box<int> operator+(geo::Box<int> const &a, geo::Box<int> const &b)",
                        "bool operator<(geo::Box<int> const &a, geo::Box<int> const &b)");
        assertThat(members(selection, "geo::Box<int>"))
                .containsExactly("friend geo::Box<int> operator-(geo::Box<int> const &a, geo::Box<int> const &b)");
        assertThat(selection.model().diagnostics()).isEmpty();
    }

    @Test
    void constructorsAndFunctionsOfInstancesAreInherited() {
        CppSelection selection = CppModels.selected("""
                template <class T> struct Base {
                    Base();
                    Base(T x);
                    Base(T x, int n = 1);
                    Base(Base const &o);
                    T get() const;
                    T get(int i) const;
                protected:
                    Base(T *p);
                    void hidden(T x);
                };
                template <class T> struct Middle : Base<T> {
                    using Base<T>::Base;
                    using Base<T>::hidden;
                    Middle(T x);
                };
                struct Derived : Middle<short> {
                    using Middle<short>::Middle;
                    using Middle<short>::get;
                    short get(int i) const;
                };
                struct Plain : Base<int> {
                    using base = Base<int>;
                    using base::base;
                };
                """);

        assertThat(selection.model().diagnostics()).isEmpty();
        assertThat(members(selection, "Derived"))
                .containsExactly(
                        "short get(int i) const",
                        "Derived(short x)",
                        "Derived(short x, int n)",
                        "Derived(short *p)",
                        "short get() const");
        assertThat(members(selection, "Middle<short>"))
                .containsExactly(
                        "Middle(short x)", "Middle(short x, int n)", "Middle(short *p)", "void hidden(short x)");
        assertThat(members(selection, "Plain"))
                .containsExactly("using base = ::Base<int>", "Plain(int x)", "Plain(int x, int n)", "Plain(int *p)");
    }
}
