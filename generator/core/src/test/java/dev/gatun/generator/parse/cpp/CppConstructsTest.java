package dev.gatun.generator.parse.cpp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.generator.parse.Structure;
import dev.gatun.generator.syntax.cpp.CppSyntax;
import dev.gatun.generator.syntax.cpp.CppSyntaxPrinter;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each construct as it is read: printed in one form that shows what is what. Printed text is read as the same tree. */
class CppConstructsTest {

    private static final String PRELUDE =
            "template <class T> struct Vec; template <class T> concept C = true; const int K = 3;"
                    + " template <int N, bool B> struct I; ";

    private static final int PRELUDE_SIZE = 4;

    private static List<CppSyntax> parse(String source) {
        var tree = CppText.parse(PRELUDE + source);
        assertThat(tree.diagnostics()).isEmpty();
        return tree.declarations().subList(PRELUDE_SIZE, tree.declarations().size());
    }

    private static String print(List<CppSyntax> declarations) {
        StringBuilder text = new StringBuilder();
        declarations.forEach(declaration -> text.append(CppSyntaxPrinter.print(declaration)));
        return text.toString();
    }

    private static void check(String source, String expected) {
        List<CppSyntax> declarations = parse(source);
        String text = print(declarations);
        assertThat(text.replaceAll("\\s+", " ").strip()).isEqualTo(expected);
        assertThat(Structure.of(parse(text))).isEqualTo(Structure.of(declarations));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '@', quoteCharacter = '`', textBlock = """
                    I<(3>2)> i1; @ I<( 3 > 2 )> i1;
                    I<3, (2>1)> i2; @ I<3, ( 2 > 1 )> i2;
                    I<(1<2), true> i3; @ I<( 1 < 2 ), true> i3;
                    I<4 < 5> i4; @ I<4 < 5> i4;
                    Vec<Vec<Vec<int>>> v3; @ Vec<Vec < Vec < int >>> v3;
                    I<sizeof(int) < 4, 1> i5; @ I<sizeof ( int ) < 4, 1> i5;
                    static const int K = 3; @ static const int K = 3;
                    I<K < 3> i6; @ I<K < 3> i6;
                    I<S::value < 4> i7; @ I<S :: value < 4> i7;
                    I<K && S::value> i8; @ I<K && S :: value> i8;
                    I<(K >> 1)> i9; @ I<( K >> 1 )> i9;
                    I<~0> i10; @ I<~ 0> i10;
                    int (*fp)(int) = nullptr; @ int (* fp)(int) = nullptr;
                    int (*fp2(int))(double); @ int (* fp2(int))(double);
                    void (S::*mp)(int) const = nullptr; @ void (S::* mp)(int) const = nullptr;
                    int S::*dp; @ int S::* dp;
                    int (&ar)[3] = arr; @ int (&ar)[3] = arr;
                    const char *const names[] = {"a", "b"}; @ const char *const names[] = { "a" , "b" };
                    int (*(*pp)[3])(void); @ int (* (* pp)[3])();
                    std::move; @ std::move ;
                    long double operator"" _km(long double); @ long double operator""_km(long double);
                    int operator""_x(const char *, size_t); @ int operator""_x(const char *, size_t);
                    auto ca = 3; @ auto ca = 3;
                    auto h(int a, int b) -> decltype(a + b); @ auto h(int a, int b) -> decltype(a + b);
                    decltype(auto) h2(); @ decltype(auto) h2();
                    auto h3() -> int (*)(double); @ auto h3() -> int (*)(double);
                    auto h4() -> const int (&)[3] { return x; } @ auto h4() -> const int (&)[3] {}
                    int Outer::Inner::f(int) const { return 1; } @ int Outer::Inner::f(int) const {}
                    Outer::Outer(int x) : a(x) {} @ Outer::Outer(int x) {}
                    Outer::~Outer() {} @ Outer::~Outer() {}
                    typedef int arr_t[4], (*fun_t)(int); @ typedef int arr_t[4], (* fun_t)(int);
                    typedef void fn_t(int) noexcept; @ typedef void fn_t(int) noexcept;
                    int alab(int) __asm__("alab64"); @ int alab(int) __asm__("alab64");
                    void da(int x = 1 < 2, std::map<int, int> m = std::map<int, int>(), void (*cb)(int, int) = nullptr, const char *s = "a,b", int = {}, Vec<int> v = Vec<int>{1}, int l = [](int a, int b) { return a; }(1, 2)); @ void da(int x = 1 < 2, std::map<int, int> m = std :: map < int , int > ( ), void (* cb)(int, int) = nullptr, const char * s = "a,b", int = { }, Vec<int> v = Vec < int > { 1 }, int l = [ ] ( int a , int b ) { return a ; } ( 1 , 2 ));
                    int va(const char *fmt, ...); @ int va(const char * fmt, ...);
                    int va2(const char *fmt...); @ int va2(const char * fmt, ...);
                    std::function<void(int, const std::string &)> fn; @ std::function<void ( int , const std :: string & )> fn;
                    std::function<int (*(int))(double)> fn2; @ std::function<int ( * ( int ) ) ( double )> fn2;
                    std::array<int, 3> arr3{1, 2, 3}; @ std::array<int, 3> arr3 = { 1 , 2 , 3 };
                    std::unique_ptr<int[]> up; @ std::unique_ptr<int [ ]> up;
                    Vec<int (&)[3]> vr; @ Vec<int ( & ) [ 3 ]> vr;
                    Vec<int S::*> vm; @ Vec<int S :: *> vm;
                    Vec<void (S::*)(int) const &> vmm; @ Vec<void ( S :: * ) ( int ) const &> vmm;
                    Vec<const volatile int *const> vq; @ Vec<const volatile int * const> vq;
                    int x(5), y{6}, z = 7, *pz = &z; @ int x = ( 5 ), y = { 6 }, z = 7, * pz = & z;
                    Vec<int> vv(1, 2); @ Vec<int> vv = ( 1 , 2 );
                    Vec<int> vf(Vec<int> a, int); @ Vec<int> vf(Vec<int> a, int);
                    S s1(K); @ S s1 = ( K );
                    S s2(S); @ S s2(S);
                    std::string str("abc"); @ std::string str = ( "abc" );
                    unsigned long long int ull; @ unsigned long long int ull;
                    long unsigned lu; @ long unsigned lu;
                    int unsigned static si; @ static int unsigned si;
                    T const tc; @ const T tc;
                    T const *tcp; @ const T * tcp;
                    const T *const *tpp; @ const T *const * tpp;
                    thread_local static int tl; @ static thread_local int tl;
                    constinit int cin = 0; @ constinit int cin = 0;
                    consteval int cev() { return 1; } @ consteval int cev() {}
                    extern const int ec; @ extern const int ec;
                    volatile int vi; @ volatile int vi;
                    register int ri; __extension__ @ register int ri;
                    typedef long long ll; @ typedef long long ll;
                    typeof(int) to; @ decltype(int) to;
                    __typeof__(1 + 2) to2; @ decltype(1 + 2) to2;
                    __underlying_type(Old) ut; @ __underlying_type(Old) ut;
                    _Float16 f16; @ _Float16 f16;
                    __int128 i128; @ __int128 i128;
                    char8_t c8; @ char8_t c8;
                    wchar_t wc; @ wchar_t wc;
                    void attr [[noreturn]] (int p [[maybe_unused]], [[maybe_unused]] int q) __attribute__((nonnull(1))); @ void attr [[noreturn]](int p [[maybe_unused]], __attribute__((maybe_unused)) int q) __attribute__((nonnull(1)));
                    [[noreturn]] void nr(); @ __attribute__((noreturn)) void nr();
                    __declspec(dllexport) int de(); @ __attribute__((dllexport)) int de();
                    int (*sc)(int); @ int (* sc)(int);
                    bool not_it = not true and false; @ bool not_it = not true and false;
                    int operator""_k(unsigned long long); @ int operator""_k(unsigned long long);
                    auto raw = R"x(a)" ; { )x"; @ auto raw = R"x(a)" ; { )x";
                    int big = 1'000'000; @ int big = 1'000'000;
                    auto ud = "abc"_s + 12_km; @ auto ud = "abc"_s + 12_km;
                    auto [[maybe_unused]] x = 3; @ __attribute__((maybe_unused)) auto x = 3;
                    int f(int (*)(int), int (&)[3], int (*g[2])(), void (T::*m)() const); @ int f(int (*)(int), int (&)[3], int (* g[2])(), void (T::* m)() const);
                    void f(int (x), int (max)(int, int)); @ void f(int x, int max(int, int));
                    int a[sizeof(int)][K], *b[3], (*c)[3]; @ int a[sizeof ( int )][K], * b[3], (* c)[3];
                    void operator()(int); @ void operator()(int);
                    explicit(sizeof(int) > 2) T(int); @ explicit T(int);
                    static const struct { int x; } table[] = { {1}, {2} }; @ static const struct { int x; } table[] = { { 1 } , { 2 } };
                    friend std::ostream &operator<<(std::ostream &, const T &); @ friend std::ostream &operator<<(std::ostream &, const T &);
                    void f() throw(std::bad_alloc); void g() throw(); @ void f() throw(...); void g() noexcept;
                    volatile T *volatile v; T *__restrict r; @ volatile T *volatile v; T *__restrict r;
                    unsigned f(), *g(int), h; @ unsigned f(), * g(int), h;
                    int f(int x = 3, int = 4, int y[] = nullptr); @ int f(int x = 3, int = 4, int y[] = nullptr);
                    void f(const volatile void *, unsigned char[16]); @ void f(const volatile void *, unsigned char [16]);
                    ::ns::T f(::ns::U); @ ::ns::T f(::ns::U);
                    std::vector<std::vector<int>>::iterator f(); @ std::vector<std :: vector < int >>::iterator f();
                    auto f() const & -> const std::string &; @ auto f() const & -> const std::string &;
                    decltype(x)::type y; @ decltype(x)::type y;
                    bool operator<(const T &a, const T &b); bool operator<< <int>(int); @ bool operator<(const T &a, const T &b); bool operator<< <int>(int);
                    T operator co_await(T); @ T operator co_await(T);
                    """)
    void declaratorSaysWhatIsDeclared(String source, String expected) {
        check(source, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '@', quoteCharacter = '`', textBlock = """
                    struct T2 { T2(); }; @ struct T2 { T2(); } ;
                    struct T2 { T2(int); }; @ struct T2 { T2(int); } ;
                    struct T2 { explicit T2(const T2 &) noexcept(true); }; @ struct T2 { explicit T2(const T2 &) noexcept; } ;
                    struct T2 { T2(T2 &&) = default; }; @ struct T2 { T2(T2 &&) = default; } ;
                    struct T2 { T2 &operator=(const T2 &) & = delete; }; @ struct T2 { T2 &operator=(const T2 &) & = delete; } ;
                    struct T2 { ~T2(); }; @ struct T2 { ~T2(); } ;
                    struct T2 { operator int() const; }; @ struct T2 { operator int() const; } ;
                    struct T2 { explicit operator const char *() const noexcept; }; @ struct T2 { explicit operator const char *() const noexcept; } ;
                    struct T2 { template <class U> operator U() const; }; @ struct T2 { template <typename U> operator U() const; } ;
                    struct T2 { operator std::vector<int> &(); }; @ struct T2 { operator std::vector<int> &(); } ;
                    struct T2 { T2 *operator->() const; }; @ struct T2 { T2 * operator->() const; } ;
                    struct T2 { T2 &operator*(); }; @ struct T2 { T2 &operator*(); } ;
                    struct T2 { T2 operator()(int, int) const; }; @ struct T2 { T2 operator()(int, int) const; } ;
                    struct T2 { int operator[](int); }; @ struct T2 { int operator[](int); } ;
                    struct T2 { void *operator new(size_t); }; @ struct T2 { void * operator new(size_t); } ;
                    struct T2 { void operator delete[](void *); }; @ struct T2 { void operator delete[](void *); } ;
                    struct T2 { friend bool operator<(const T2 &, const T2 &); }; @ struct T2 { friend bool operator<(const T2 &, const T2 &); } ;
                    struct T2 { friend class X; }; @ struct T2 { friend class X ; } ;
                    struct T2 { friend X; }; @ struct T2 { friend X ; } ;
                    struct T2 { template <class U> friend class Y; }; @ struct T2 { template <typename U> friend class Y ; } ;
                    struct T2 { friend T2 operator+(T2, T2) { return {}; } }; @ struct T2 { friend T2 operator+(T2, T2) {} } ;
                    struct T2 { auto operator<=>(const T2 &) const = default; }; @ struct T2 { auto operator<=>(const T2 &) const = default; } ;
                    struct T2 { bool operator>>(int); }; @ struct T2 { bool operator>>(int); } ;
                    struct T2 { bool operator>>=(int); }; @ struct T2 { bool operator>>=(int); } ;
                    struct T2 { bool operator,(int); }; @ struct T2 { bool operator,(int); } ;
                    struct T2 { int operator->*(int); }; @ struct T2 { int operator->*(int); } ;
                    struct T2 { union { int a; float b; }; }; @ struct T2 { union { int a; float b; } ; } ;
                    struct T2 { struct { int c; } d; }; @ struct T2 { struct { int c; } d; } ;
                    struct T2 { enum { A, B }; }; @ struct T2 { enum { A, B, } ; } ;
                    struct T2 { enum class E : short; }; @ struct T2 { enum class E : short; } ;
                    struct T2 { typename Base::type; }; @ struct T2 { typename Base::type ; } ;
                    struct T2 { int f() const volatile && noexcept; }; @ struct T2 { int f() const volatile && noexcept; } ;
                    struct T2 { virtual void g() const & final override = 0; }; @ struct T2 { virtual void g() const & override final = 0; } ;
                    struct T2 { mutable int m; }; @ struct T2 { mutable int m; } ;
                    struct T2 { static inline constexpr int ci = 1 < 2 ? 3 : 4; }; @ struct T2 { static inline constexpr int ci = 1 < 2 ? 3 : 4; } ;
                    struct T2 { T2(int a, int b) try : x(a), y{b} { } catch (...) { } catch (int) {} }; @ struct T2 { T2(int a, int b) {} } ;
                    struct T2 { int w : 3, : 0, z : sizeof(int) = 3, q{3}; }; @ struct T2 { int w : 3, : 0, z : sizeof ( int ) = 3, q = { 3 }; } ;
                    struct T2 { int arr[3][4] = {}; }; @ struct T2 { int arr[3][4] = { }; } ;
                    struct T2 { T (x2); }; @ struct T2 { T(x2); } ;
                    struct T2 { T (*ff)(int); }; @ struct T2 { T (* ff)(int); } ;
                    struct T2 { T (&rr)[2]; }; @ struct T2 { T (&rr)[2]; } ;
                    struct T2 { int bf : 3 {1}; }; @ struct T2 { int bf : 3 = { 1 }; } ;
                    struct T2 { [[nodiscard]] int nd() const; }; @ struct T2 { __attribute__((nodiscard)) int nd() const; } ;
                    struct T2 { __attribute__((noinline)) void ni() __attribute__((cold)); }; @ struct T2 { __attribute__((noinline)) void ni() __attribute__((cold)); } ;
                    struct T2 { alignas(16) int al; }; @ struct T2 { alignas(16) int al; } ;
                    struct T2 { [[deprecated("x, y")]] [[gnu::pure, gnu::cold]] int dd; }; @ struct T2 { __attribute__((deprecated("x, y"), pure, cold)) int dd; } ;
                    class Q { public slots: void s(); }; @ class Q { public: void s(); } ;
                    struct T2 { class Inner; using Base::Base; using typename Base::type; using A::f, B::operator=; }; @ struct T2 { class Inner ; using Base::Base; using typename Base::type; using A::f; using B::operator=; } ;
                    struct T2 { using __base::operator int; }; @ struct T2 { using __base::operator int; } ;
                    """)
    void memberIsRead(String source, String expected) {
        check(source, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '@', quoteCharacter = '`', textBlock = """
                    struct S { static const int value = 2; }; @ struct S { static const int value = 2; } ;
                    inline namespace v1 [[gnu::abi_tag("x")]] { namespace a::inline b::c { int z; } } @ inline namespace v1 __attribute__((abi_tag("x"))) { namespace a::inline b { namespace c { int z; } } }
                    namespace al = ::std::chrono; @ namespace al = ::std::chrono;
                    using enum Color; @ using enum Color;
                    class Outer::Nested { int x; }; @ class Outer::Nested { int x; } ;
                    struct [[nodiscard]] __attribute__((packed)) alignas(8) P final : public virtual A<int>::B, private C2, Ts... { }; @ struct __attribute__((nodiscard)) __attribute__((packed)) alignas(8) P final : public virtual A<int>::B, private C2, Ts... { } ;
                    typedef struct tag { int x; } tag_t, *tag_p; @ typedef struct tag { int x; } tag_t, * tag_p;
                    extern "C" int cfun(int); @ extern "C" int cfun(int);
                    extern "C++" { } @ extern "C++" { }
                    static_assert(sizeof(int) == 4, "x"); @ static_assert(sizeof ( int ) == 4);
                    asm("nop"); @ ;
                    ; @ ;
                    enum Old { O1, O2 = O1 << 2 /* two */, O3 [[deprecated]] = (1, 2) }; @ enum Old { O1, /* two */ O2 = O1 << 2, O3 __attribute__((deprecated)) = ( 1 , 2 ), } ;
                    enum : unsigned { U }; @ enum : unsigned { U, } ;
                    enum struct ES : std::underlying_type<Old>::type { x }; @ enum class ES : std::underlying_type<Old>::type { x, } ;
                    enum E3 : long; @ enum E3 : long;
                    enum Old oldv; @ enum Old oldv;
                    using fp3 = int (*)(int) noexcept; @ using fp3 = int (*)(int) noexcept;
                    using mt = T::template rebind<U>::other; @ using mt = T::rebind<U>::other;
                    using std::swap, std::move; @ using std::swap; using std::move;
                    namespace a::inline b { int z; } @ namespace a::inline b { int z; }
                    namespace { } @ namespace { }
                    namespace a::inline b::c { int z; } @ namespace a::inline b { namespace c { int z; } }
                    struct A : B<(1 > 2)> { }; @ struct A : B<( 1 > 2 )> { } ;
                    enum E { A = sizeof(int) < 4 ? 1 : 2, B = Vec<int>::value }; @ enum E { A = sizeof ( int ) < 4 ? 1 : 2, B = Vec < int > :: value, } ;
                    typedef struct { int x; } const *cp; @ typedef const struct { int x; } * cp;
                    struct alignas(64) [[gnu::packed]] X; @ struct alignas(64) __attribute__((packed)) X ;
                    class X *f(struct Y &); @ class X * f(struct Y &);
                    using T = decltype(nullptr); @ using T = decltype(nullptr);
                    using namespace ::a::b; @ using namespace ::a::b;
                    """)
    void headIsRead(String source, String expected) {
        check(source, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '@', quoteCharacter = '`', textBlock = """
                    template <class T> struct Vec { T x; }; @ template <typename T> struct Vec { T x; } ;
                    template <class T> using V2 = Vec<Vec<T>>; @ template <typename T> using V2 = Vec<Vec < T >>;
                    template <int N, bool B = (N > 3)> struct I {}; @ template <int N, bool B = ( N > 3 )> struct I { } ;
                    template <class T> concept C = requires(T t) { t.f(); { t + t } -> std::same_as<T>; }; @ template <typename T> concept C = true;
                    template <C T> void cf(T t); @ template <typename T> void cf(T t);
                    void ch(C auto x, const C auto &...y); @ void ch(auto x, const auto &...y);
                    template <template <class, class...> class TT = Vec, typename T = typename Vec<int>::type, T... N, auto V = 3, class = std::enable_if_t<(N > 0)>> class X1; @ template <template <typename, typename ...> class TT = Vec, typename T = typename Vec < int > :: type, T ...N, auto V = 3, typename = std :: enable_if_t < ( N > 0 ) >> class X1 ;
                    template <class T> Vec(T) -> Vec<T>; @ template <typename T> Vec() -> Vec;
                    template <> inline const int vt<int> = 3; @ template <> inline const int vt<int> = 3;
                    template <class T> constexpr bool is_v = sizeof(T) > 4; @ template <typename T> constexpr bool is_v = sizeof ( T ) > 4;
                    template int f<int>(int); @ template int f<int>(int);
                    extern template struct Vec<int>; @ extern template struct Vec<int> ;
                    template Vec<double>::Vec(); @ template Vec<double>::Vec();
                    template <class T> Vec<T>::Vec(int) : x{} {} @ template <typename T> Vec<T>::Vec(int) {}
                    template <class T> typename Vec<T>::type Vec<T>::g() { } @ template <typename T> typename Vec<T>::type Vec<T>::g() {}
                    template <class... A> void va3(A... a, ...); @ template <typename ...A> void va3(A ...a, ...);
                    template <class... A> void va4(A......); @ template <typename ...A> void va4(A ..., ...);
                    template <typename T, std::size_t N> constexpr auto begin(T (&a)[N]) noexcept -> T *; @ template <typename T, std::size_t N> constexpr auto begin(T (&a)[N]) noexcept -> T *;
                    template <class T> auto tf(T &&t) noexcept(noexcept(f(t))) -> decltype(f(t)) requires C<T>; @ template <typename T> auto tf(T &&t) noexcept(noexcept ( f ( t ) )) -> decltype(f ( t )) requires true;
                    template <class F, class... A> std::invoke_result_t<F, A...> inv(F &&f, A &&...a); @ template <typename F, typename ...A> std::invoke_result_t<F, A...> inv(F &&f, A &&...a);
                    template <class R, class... A> struct fun<R(A...)> { R operator()(A... a) const; }; @ template <typename R, typename ...A> struct fun<R ( A ... )> { R operator()(A ...a) const; } ;
                    template <class R, class C, class... A> struct mf<R (C::*)(A...) const noexcept> {}; @ template <typename R, typename C, typename ...A> struct mf<R ( C :: * ) ( A ... ) const noexcept> { } ;
                    template <class T> struct pt<T *> {}; @ template <typename T> struct pt<T *> { } ;
                    template <class T, int N> struct ar<T[N]> {}; @ template <typename T, int N> struct ar<T [ N ]> { } ;
                    typename T::template X<int> tx; @ typename T::X<int> tx;
                    template <C... Ts> requires (sizeof...(Ts) > 1) && C<int> || (true) void cg(Ts &&...ts); @ template <typename ...Ts> requires true void cg(Ts &&...ts);
                    C auto ca = 3; @ auto ca = 3;
                    extern template class std::vector<int>; @ extern template class std::vector<int> ;
                    template <class U> template <class V> void Vec<U>::f(V v) { } @ template <typename U> template <typename V> void Vec<U>::f(V v) {}
                    template <auto... Vs> struct L; @ template <auto ...Vs> struct L ;
                    template <typename T = int, typename = void> struct D; @ template <typename T = int, typename = void> struct D ;
                    template <int (*F)(int), int Vec<int>::*M, class... A> struct FP; @ template <int (* F)(int), int Vec<int>::* M, typename ...A> struct FP ;
                    template <typename T> using P = T *; @ template <typename T> using P = T *;
                    template <typename T> T v = T(); @ template <typename T> T v = T ( );
                    template <> void f<int>(); @ template <> void f<int>();
                    """)
    void templateIsRead(String source, String expected) {
        check(source, expected);
    }
}
