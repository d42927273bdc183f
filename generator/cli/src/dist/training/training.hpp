/* What headers of C++ hold, for the run that records how the command starts. Made of every construct that is common. */
#pragma once

#include <array>
#include <chrono>
#include <cstdint>
#include <deque>
#include <filesystem>
#include <functional>
#include <initializer_list>
#include <iterator>
#include <list>
#include <map>
#include <memory>
#include <optional>
#include <ostream>
#include <set>
#include <stdexcept>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <unordered_map>
#include <utility>
#include <variant>
#include <vector>

#if defined(__GNUC__) && !defined(TRAINING_PLAIN)
#define TRAINING_API __attribute__((visibility("default")))
#else
#define TRAINING_API
#endif
#define TRAINING_VERSION "1.2"
#define TRAINING_NUMBER(major, minor) (((major) << 8) | (minor))

namespace training {

inline namespace v1 {
class Shape;
template <class T> class Stack;
} // namespace v1

/** What a shape is made of. */
enum class Color : std::uint8_t { Red = 1, Green = Red << 1, Blue = Green << 1, Any = Red | Green | Blue };
enum Flags { Plain, Filled = 1 << 2, Dashed };
typedef int (*Compare)(const Shape *a, const Shape *b, void *data);
using Visitor = std::function<bool(const Shape &, int)>;
using Names = std::vector<std::string>;

constexpr int kMost = TRAINING_NUMBER(1, 2);
extern const double kRatio;
extern int verbosity;

/// A point in the plane.
struct Point {
    double x = 0, y = 0;
    float weights[3] = {};
    unsigned low : 3, high : 5;
    std::string label = "none";
    Color color{Color::Red};
    Point() = default;
    Point(double x, double y) noexcept : x(x), y(y) {}
    Point operator+(const Point &o) const { return {x + o.x, y + o.y}; }
    Point operator-() const { return {-x, -y}; }
    Point &operator+=(const Point &o) { x += o.x; y += o.y; return *this; }
    bool operator==(const Point &o) const { return x == o.x && y == o.y; }
    bool operator<(const Point &o) const { return x < o.x; }
    double &operator[](std::size_t i) { return i == 0 ? x : y; }
    explicit operator bool() const { return x != 0; }
};
inline Point operator*(const Point &p, double by) { return {p.x * by, p.y * by}; }
inline bool operator!=(const Point &a, const Point &b) { return !(a == b); }
std::ostream &operator<<(std::ostream &out, const Point &p);

class TRAINING_API Failure : public std::runtime_error {
public:
    explicit Failure(const std::string &what, int code = 0) : std::runtime_error(what), code_(code) {}
    int code() const noexcept { return code_; }

private:
    int code_;
};

inline namespace v1 {

/**
 * A shape to be drawn.
 * @see Circle
 */
class TRAINING_API Shape {
public:
    struct Extent {
        int width, height;
    };
    enum class State { New, Drawn };
    static constexpr int kSides = 4;

    explicit Shape(std::string name, int sides = kSides);
    Shape(const Shape &) = delete;
    Shape &operator=(const Shape &) = delete;
    virtual ~Shape();

    virtual double area() const = 0;
    virtual const std::string &name() const { return name_; }
    virtual void rename(const std::string &name) { name_ = name; }
    virtual Extent extent() const noexcept;
    virtual Shape *parent() { return nullptr; }
    virtual bool accept(const Visitor &visitor, int depth = 0) const;
    [[nodiscard]] State state() const { return State::New; }
    /** Moves it. */
    void move(double x, double y = 0);
    void move(const Point &by) { move(by.x, by.y); }
    [[deprecated("by move")]] void shift(double by);
    static std::unique_ptr<Shape> parse(std::string_view text);
    static int count();
    template <class T> T property(const char *name, T otherwise) const { return otherwise; }
    friend bool operator==(const Shape &a, const Shape &b) { return &a == &b; }

protected:
    virtual int weight(int factor) const { return factor; }

private:
    std::string name_;
    int sides_;
};

class Listener {
public:
    virtual ~Listener() = default;
    virtual void heard(std::string_view what) = 0;
};

class Circle final : public Shape, public Listener {
public:
    explicit Circle(double radius) : Shape("circle"), radius_(radius) {}
    double area() const override { return radius_ * radius_ * 3; }
    void heard(std::string_view) override {}
    Circle *parent() override { return this; }

private:
    double radius_;
};

/** Things on top of each other. */
template <class T> class Stack {
public:
    using value_type = T;
    using const_iterator = typename std::vector<T>::const_iterator;
    Stack() = default;
    Stack(std::initializer_list<T> items) : items_(items) {}
    template <class It, typename = std::enable_if_t<!std::is_integral<It>::value>> Stack(It first, It last);
    void push(const T &item) { items_.push_back(item); }
    void push(T &&item) { items_.push_back(std::move(item)); }
    T pop() { T last = items_.back(); items_.pop_back(); return last; }
    typename std::vector<T>::size_type size() const { return items_.size(); }
    const_iterator begin() const { return items_.begin(); }
    const_iterator end() const { return items_.end(); }
    template <class U> auto sum(U start) const -> decltype(start + T());

private:
    std::vector<T> items_;
};

} // namespace v1

template <class T, int R, int C = R> struct Matrix {
    static constexpr int size = R * C;
    T cell[R * C] = {};
    T get(int r, int c) const { return cell[r * C + c]; }
    Matrix<T, C, R> transposed() const;
    template <int K> Matrix<T, R, K> operator*(const Matrix<T, C, K> &o) const;
};
using Matrix2x3f = Matrix<float, 2, 3>;
template <class T> struct Kind { static const bool pointer = false; };
template <class T> struct Kind<T *> { static const bool pointer = true; T *none() const { return nullptr; } };
template <> struct Kind<int> { typedef long type; };
template <class T, class... Rest> T first(T value, Rest &&...rest) { return value; }
template <class T> T largest(const T &a, const T &b) { return a < b ? b : a; }
extern template class Stack<long>;

Stack<int> numbers();
Stack<std::string> &words();
Kind<double *> kind();
Matrix<double, 3, 3> rotation(double angle);
std::string text(const std::string &it, const char *other = "none");
Names names(const std::set<std::string> &some, std::size_t most);
std::vector<double> doubles(const std::vector<double> &it);
std::map<std::string, std::vector<int>> scores(const std::unordered_map<int, std::string> &labels);
std::optional<Point> maybe(std::optional<std::string> it);
std::pair<int, std::string> two(const std::tuple<int, double, std::string> &three);
std::variant<int, std::string, Point> item(std::variant<int, std::string, Point> it);
std::chrono::milliseconds wait(std::chrono::duration<double> most);
std::filesystem::path path(const std::filesystem::path &it);
std::vector<std::shared_ptr<Shape>> shared(const std::vector<std::unique_ptr<Shape>> &owned, std::list<Point> points);
std::shared_ptr<Shape> share(std::shared_ptr<Shape> it);
std::array<int, 3> three(std::deque<int> it);
void take(std::unique_ptr<Shape> it);
void append(std::vector<int> &numbers, std::string &text);
void sort(Shape **shapes, std::size_t count, Compare compare, void *data);
int each(const Stack<int> &stack, const std::function<void(int)> &visit);
bool open(const std::string &name, Shape **out);
inline int twice(int value) { return value * 2; }
template <class T, std::enable_if_t<std::is_arithmetic_v<T>, int> = 0> constexpr T half(T value) { return value / 2; }

} // namespace training
