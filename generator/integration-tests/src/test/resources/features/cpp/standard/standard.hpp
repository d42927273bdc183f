#pragma once
#include <array>
#include <chrono>
#include <cstdint>
#include <deque>
#include <filesystem>
#include <forward_list>
#include <list>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <tuple>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <variant>
#include <vector>

namespace shop {

enum class Color : short { Red = 1, Blue = -3 };

class Shape {
public:
    explicit Shape(std::string name);
    Shape(const Shape &other);
    ~Shape();
    const std::string &name() const { return name_; }
    static int alive();

private:
    std::string name_;
};

struct Point {
    double x;
    double y;
};

// each gives back what it takes
inline std::string text(const std::string &it) { return it; }
inline std::string textValue(std::string it) { return it; }
inline std::string_view view(std::string_view it) { return it; }
const char *chars(const char *it);
inline std::wstring wide(const std::wstring &it) { return it; }
inline std::u16string utf16(const std::u16string &it) { return it; }
inline std::u32string utf32(const std::u32string &it) { return it; }
inline std::filesystem::path path(const std::filesystem::path &it) { return it / "child"; }

inline std::vector<double> doubles(const std::vector<double> &it) { return it; }
inline std::vector<std::int8_t> bytes(std::vector<std::int8_t> it) { return it; }
inline std::vector<bool> bits(std::vector<bool> it) { return it; }
inline std::vector<long> longs(std::vector<long> it) { return it; }
inline std::vector<float> floats(std::vector<float> &&it) { return std::move(it); }
inline std::array<int, 3> threeInts(std::array<int, 3> it) { return it; }
inline std::list<short> shorts(std::list<short> it) { return it; }
inline std::deque<char16_t> units(std::deque<char16_t> it) { return it; }
inline std::forward_list<int> forward(std::forward_list<int> it) { return it; }
inline std::set<int> sorted(std::set<int> it) { return it; }
inline std::vector<std::string> texts(std::vector<std::string> it) { return it; }
inline std::array<std::string, 2> twoTexts(const std::array<std::string, 2> &it) { return it; }
inline std::set<std::string> names(std::set<std::string> it) { return it; }
inline std::unordered_set<std::string> anyNames(std::unordered_set<std::string> it) { return it; }
inline std::vector<Color> colors(std::vector<Color> it) { return it; }
inline std::vector<std::vector<int>> matrix(std::vector<std::vector<int>> it) { return it; }

inline std::map<std::string, std::vector<int>> scores(std::map<std::string, std::vector<int>> it) { return it; }
inline std::unordered_map<int, std::string> labels(std::unordered_map<int, std::string> it) { return it; }
inline std::multimap<std::string, int> index(const std::multimap<std::string, int> &it) { return it; }
inline std::map<Color, bool> flags(std::map<Color, bool> it) { return it; }

inline std::optional<int> maybe(std::optional<int> it) { return it; }
inline std::optional<std::string> maybeText(const std::optional<std::string> &it) { return it; }
inline std::pair<int, std::string> two(std::pair<int, std::string> it) { return it; }
inline std::tuple<int, double, std::string> three(std::tuple<int, double, std::string> it) { return it; }
typedef std::variant<int, std::string, Point> Item;
inline Item item(Item it) { return it; }
inline std::vector<Item> items(std::vector<Item> it) { return it; }
inline std::chrono::milliseconds wait(std::chrono::milliseconds it) { return it; }
inline std::chrono::duration<double> seconds(std::chrono::duration<double> it) { return it; }
inline std::chrono::nanoseconds nanos(std::chrono::nanoseconds it) { return it; }
inline std::chrono::hours longest() { return std::chrono::hours::max(); }

// objects
inline std::vector<Shape> shapes(std::vector<Shape> it) { return it; }
inline std::optional<Shape> maybeShape(std::optional<Shape> it) { return it; }
inline std::map<std::string, Shape> byName(const std::vector<Shape> &it) {
    std::map<std::string, Shape> all;
    for (const Shape &each : it) {
        all.emplace(each.name(), each);
    }
    return all;
}
inline std::vector<Point> points(std::vector<Point> it) { return it; }
inline std::vector<Shape *> pointers(const std::vector<Shape *> &it) { return it; }
inline std::vector<std::unique_ptr<Shape>> owned(std::vector<std::unique_ptr<Shape>> it) { return it; }
inline std::vector<std::shared_ptr<Shape>> shared(const std::vector<std::shared_ptr<Shape>> &it) { return it; }
inline std::unique_ptr<Shape> make(const std::string &name) { return std::make_unique<Shape>(name); }
inline std::string take(std::unique_ptr<Shape> it) { return it == nullptr ? "nothing" : it->name(); }
inline std::shared_ptr<Shape> share(std::shared_ptr<Shape> it) { return it; }
inline long uses(const std::shared_ptr<Shape> &it) { return it.use_count(); }

// fields
struct Record {
    std::string title = "none";
    std::vector<int> numbers;
    std::map<std::string, int> counts;
    std::optional<double> weight;
    std::array<float, 2> range{};
    std::chrono::seconds age{0};
};

// references that C++ changes
inline void append(std::vector<int> &numbers, int more) { numbers.push_back(more); }
inline void shout(std::string &text) { text += "!"; }

std::vector<double> &kept();

} // namespace shop
