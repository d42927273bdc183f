package dev.gatun.generator.resolve.cpp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What the model says of valid C++. */
class CppResolverTest {

    private static String resolved(String text) {
        return Resolved.text(Resolved.valid(text));
    }

    @Test
    void namespacesAreReopenedNestedInlineAndUnnamed() {
        assertThat(resolved("""
                        namespace a { struct s; inline namespace v1 { int f(s *); } namespace { int hidden(); } }
                        namespace a::b { int g(s &, v1::s2_t); }
                        namespace a { namespace short_name = b; }
                        a::s *h(a::short_name::t);
                        """.replace("v1::s2_t", "a::v1::s const &").replace("a::short_name::t", "::a::s &&")))
                .isEqualTo("""
                        struct a::s incomplete
                        free a::f(::a::s *) -> int
                        free a::hidden() -> int
                        free a::b::g(::a::s &, ::a::s const &) -> int
                        free h(::a::s &&) -> ::a::s *
                        """);
    }

    @Test
    void usingDirectivesAndDeclarationsBringNames() {
        assertThat(resolved("""
                        namespace lib { struct s {}; enum e { one = 1 }; namespace deep { typedef s t; } using deep::t; }
                        namespace user { using namespace lib; s f(t); }
                        using lib::s;
                        using lib::e;
                        s g(e);
                        namespace other { using enum lib::e; int bound[one]; }
                        """)).isEqualTo("""
                        struct lib::s
                        enum lib::e : unsigned int [one=1]
                        using lib::deep::t = ::lib::s
                        free user::f(::lib::s) -> ::lib::s
                        free g(::lib::e) -> ::lib::s
                        var int other::bound[1]
                        """);
    }

    @Test
    void classesHaveAccessBasesAndMembersOfAllKinds() {
        assertThat(resolved("""
                        struct base { virtual ~base(); typedef int size; protected: int guarded; };
                        class shape final : public base, protected virtual base2 {
                            int hidden;
                        public:
                            shape() = default;
                            explicit shape(size n, const char *name = "none");
                            shape(const shape &) = delete;
                            ~shape() override;
                            shape &operator=(shape &&) noexcept;
                            size area() const volatile &, count() &&;
                            static shape *make();
                            operator bool() const;
                            explicit operator const char *() const noexcept(true);
                            int operator[](int) const;
                            mutable int cached = 3;
                            static constexpr int most = 1 << 4;
                            static inline int counter = 0;
                            unsigned flags : 3, : 0, more : most / 4;
                            union { int i; float f; };
                            struct { int x, y; };
                            enum class kind : unsigned char { a = 'a', b };
                            class inner;
                            constexpr int dots(...) const { return 1; }
                        private:
                            friend bool operator==(const shape &, const shape &) { return true; }
                            friend class inner;
                        };
                        class shape::inner { shape *outer; };
                        """.replace("class shape final", "struct base2 {};\nclass shape final")))
                .isEqualTo("""
                        struct base
                          virtual destructor base::~base() noexcept -> void
                          using base::size = int
                          protected int base::guarded
                        struct base2
                        class shape final : public ::base, protected virtual ::base2
                          private int shape::hidden
                          constructor shape::shape() -> void = default
                          explicit constructor shape::shape(int n, char const *name = "none") -> void
                          constructor shape::shape(::shape const &) -> void = delete
                          virtual destructor shape::~shape() noexcept override -> void
                          method shape::operator=(::shape &&) noexcept -> ::shape &
                          method shape::area() const volatile & -> int
                          method shape::count() && -> int
                          static shape::make() -> ::shape *
                          conversion shape::operator bool() const -> bool
                          explicit conversion shape::operator char const *() const noexcept -> char const *
                          method shape::operator[](int) const -> int
                          int shape::cached mutable = ...
                          constexpr var int const shape::most = 16
                          var int shape::counter
                          unsigned int shape::flags : 3
                          unsigned int shape:: : 0
                          unsigned int shape::more : 4
                          int shape::i
                          float shape::f
                          int shape::x
                          int shape::y
                          enum class shape::kind : unsigned char [a=97, b=98]
                          class shape::inner
                            private ::shape *shape::inner::outer
                          constexpr method shape::dots(...) const -> int {}
                          friend free operator==(::shape const &, ::shape const &) -> bool {}
                        """);
    }

    @Test
    void redeclarationsMerge() {
        assertThat(resolved("""
                        class c;
                        int f(c *p, int);
                        /** Documented. */
                        class c { void g(int); static int n; c(int); };
                        int f(c *, int count = 3) noexcept;
                        int f(c *q, int n) { return 0; }
                        inline void c::g(int a) {}
                        c::c(int) {}
                        int c::n = 3;
                        extern int array[];
                        extern int array[4];
                        """)).isEqualTo("""
                        class c
                          private method c::g(int a) -> void {}
                          private var int c::n
                          private constructor c::c(int) -> void {}
                        free f(::c *p, int count = 3) noexcept -> int {}
                        var int array[4]
                        """);
    }

    @Test
    void typesAreAsDeclared() {
        assertThat(resolved("""
                        typedef unsigned long int size_type;
                        using callback = int (*)(const char *, size_type[3], int(int));
                        typedef int function(double), *pointer, array[2][3];
                        struct s { int field; void method() const; typedef struct { int x; } named; };
                        int s::*member;
                        void (s::*method)() const;
                        callback table[2];
                        auto f(pointer, function *, array &, int (&&)[4]) -> s::named *;
                        const volatile long long *const p = nullptr;
                        signed char c; wchar_t w; char16_t u; __int128 i; long double d; unsigned u0;
                        decltype(nullptr) n; decltype(1 + 1) two;
                        int (*(*g)(int))(double);
                        void h(int (), const int, void (&)(), s::named const (&)[2]);
                        """)).isEqualTo("""
                        using size_type = unsigned long
                        using callback = int (*)(char const *, unsigned long *, int (*)(int))
                        using function = int (double)
                        using pointer = int *
                        using array = int[2][3]
                        struct s
                          int s::field
                          method s::method() const -> void
                          struct s::named
                            int s::named::x
                        var int ::s::*member
                        var void (::s::*method)() const
                        var int (*table[2])(char const *, unsigned long *, int (*)(int))
                        free f(int *, int (*)(double), int (&)[2][3], int (&&)[4]) -> ::s::named *
                        var long long const volatile * const p
                        var signed char c
                        var wchar_t w
                        var char16_t u
                        var __int128 i
                        var long double d
                        var unsigned int u0
                        var decltype(nullptr) n
                        var decltype(1 + 1) two
                        var int (*(*g)(int))(double)
                        free h(int (), int const, void (&)(), ::s::named const (&)[2]) -> void
                        """);
    }

    @Test
    void templatesArePatterns() {
        assertThat(resolved("""
                        template <typename T> class fwd;
                        template <typename T = int, int N = 2 * 2, template <typename> class C = fwd, typename... Rest>
                        struct box {
                            typedef T value_type;
                            T data[N];
                            box<T *, N + 1> grow(value_type, typename T::type, box);
                            template <typename U> box(const box<U> &);
                            C<T> inner(Rest &&...);
                            struct node { node *next; box *owner; };
                            node *first();
                            static const int twice = N * 2;
                            enum { doubled = N + N, more };
                        };
                        template <typename X, int M, template <typename> class D, typename... R>
                        inline typename box<X, M, D, R...>::node *box<X, M, D, R...>::first() { return nullptr; }
                        template <typename T> struct box<T *, 4> { T *p; };
                        template <> struct box<char> { char c; box *self; };
                        template <class T> using list = box<T, 7>;
                        using chars = box<char>;
                        template <class... A> void call(A... a);
                        list<double> f(box<>, chars &, box<int>::node *);
                        template <class T, class U = T> T max_of(T a, U b = U());
                        template <class A, class B> A max_of(A first, B) { return first; }
                        """)).isEqualTo("""
                        template <type T> class fwd incomplete
                        template <type T = int, value N = 4, template C = fwd, type... Rest> struct box
                          using box::value_type = T
                          T box::data[N]
                          method box::grow(T, typename T::type, ::box<T, N, C, Rest...>) -> ::box<T *, N + 1, fwd>
                          template <type U> constructor box::box(::box<U, 4, fwd> const &) -> void
                          method box::inner(Rest &&...) -> C<T>
                          struct box::node
                            ::box<T, N, C, Rest...>::node *box::node::next
                            ::box<T, N, C, Rest...> *box::node::owner
                          method box::first() -> ::box<T, N, C, Rest...>::node * {}
                          var int const box::twice
                          enum box:: : unsigned int [doubled=0, more=0]
                        partial <T *, 4, fwd, >
                          T *box::p
                        struct box<char, 4, fwd>
                          char box<char, 4, fwd>::c
                          ::box<char, 4, fwd> *box<char, 4, fwd>::self
                        template <type T> using list = ::box<T, 7, fwd>
                        using chars = ::box<char, 4, fwd>
                        template <type... A> free call(A ...a) -> void
                        free f(::box<int, 4, fwd>, ::box<char, 4, fwd> &, typename ::box<int, 4, fwd>::node *) -> ::box<double, 7, fwd>
                        template <type T, type U = T> free max_of(T a, U b = U()) -> T {}
                        """);
    }

    @Test
    void valuesOfTemplateArgumentsHaveOneSpelling() {
        assertThat(resolved("""
                        enum color { red, blue = red, green };
                        enum class mode { off, on };
                        constexpr int three = 1 + 2;
                        struct limits { static const unsigned most = 0x10; };
                        template <int N, bool B, color C, mode M, char K> struct v {};
                        v<three, (2 > 1), blue, mode::on, 'a'> a;
                        v<3, true, red, mode(1), 97> b;
                        v<int(limits::most) / sizeof(int), (!false && true), color(7), mode(), (char) 65> c;
                        """).lines().skip(6))
                .containsExactly(
                        "var ::v<3, true, ::red, ::mode::on, 97> a",
                        "var ::v<3, true, ::red, ::mode::on, 97> b",
                        "var ::v<4, true, static_cast<::color>(7), ::mode::off, 65> c");
    }

    @Test
    void constantsAreEvaluated() {
        assertThat(resolved("""
                        namespace n { constexpr unsigned long size = sizeof(long) * 8ul; const double half = 0.5; const bool yes = !0; }
                        const char *const name = "lib" "rary"; constexpr char text[] = "t"; const int copy = n::size;
                        enum class e : short { a = n::size, b = -1, c = a + 1, d = static_cast<int>(3.9), f = int(n::half * 4), g = true ? 5 : 6 };
                        enum { minus = -1, big = 0x7fffffff };
                        const int unknown = compute(3);
                        const e element = e::c;
                        """.replace("const int unknown", "int compute(int); const int unknown")))
                .isEqualTo("""
                        constexpr var unsigned long const n::size = 64
                        var double const n::half = 0.5
                        var bool const n::yes = 1
                        var char const * const name = "library"
                        constexpr var char const text[] = "t"
                        var int const copy = 64
                        enum class e : short [a=64, b=-1, c=65, d=3, f=2, g=5]
                        enum  : int [minus=-1, big=2147483647]
                        free compute(int) -> int
                        var int const unknown
                        var ::e const element = 65
                        """);
    }

    @Test
    void membersOfBasesAreNamesOfDerivedClasses() {
        assertThat(resolved("""
                        template <class T> struct container { typedef T value_type; struct iterator {}; T at(int); protected: void grow(int); };
                        struct ints : container<int> { value_type first(iterator); using container<int>::at; };
                        struct base { base(int); base(const base &); enum kind { a }; void f(int); void f(double); protected: void g(); };
                        struct derived : base { using base::base; using base::f; using base::g; void f(int) const; kind k; };
                        """)
                        .lines()
                        .dropWhile(line -> !line.startsWith("struct ints"))
                        .toList())
                .containsExactly(
                        "struct ints : public ::container<int>",
                        "  method ints::first(::container<int>::iterator) -> int",
                        "struct base",
                        "  constructor base::base(int) -> void",
                        "  constructor base::base(::base const &) -> void",
                        "  enum base::kind : unsigned int [a=0]",
                        "  method base::f(int) -> void",
                        "  method base::f(double) -> void",
                        "  protected method base::g() -> void",
                        "struct derived : public ::base",
                        "  constructor derived::derived(int) -> void",
                        "  method derived::f(int) -> void",
                        "  method derived::f(double) -> void",
                        "  method derived::g() -> void",
                        "  method derived::f(int) const -> void",
                        "  ::base::kind derived::k");
    }

    @Test
    void whatOverridesIsVirtual() {
        assertThat(resolved("""
                        template <class T> struct listener { virtual void on(T, const int) = 0; virtual ~listener(); };
                        struct ints : listener<int *> { void on(int *, int); void on(int *) const; ~ints(); };
                        struct more : ints { void on(int *p, int n); using ints::on; };
                        """).lines().skip(3))
                .containsExactly(
                        "struct ints : public ::listener<int *>",
                        "  virtual method ints::on(int *, int) -> void",
                        "  method ints::on(int *) const -> void",
                        "  virtual destructor ints::~ints() noexcept -> void",
                        "struct more : public ::ints",
                        "  virtual method more::on(int *p, int n) -> void",
                        "  method more::on(int *) const -> void");
    }

    @Test
    void languageLinkageIsThatOfFunctionsOfNamespaces() {
        assertThat(resolved("""
                        extern "C" { int f(int); struct s { void method(); }; }
                        extern "C" int g(); int h(); extern "C" { extern "C++" { int k(); } }
                        """)).isEqualTo("""
                        extern C free f(int) -> int
                        struct s
                          method s::method() -> void
                        extern C free g() -> int
                        free h() -> int
                        free k() -> int
                        """);
    }

    @Test
    void friendsThatNamespacesDeclareToo() {
        assertThat(resolved("""
                        namespace n { struct s { friend void declared(s); friend void later(s); friend void hidden(s); };
                        void later(s); }
                        """)).isEqualTo("""
                        struct n::s
                          friend free n::declared(::n::s) -> void
                          friend free n::hidden(::n::s) -> void
                        free n::later(::n::s) -> void
                        """);
    }
}
