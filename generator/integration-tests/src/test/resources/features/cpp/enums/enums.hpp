// Enums whose constants are combined.
#pragma once
#include <map>
#include <string>
#include <vector>

namespace paint {

enum Style { Plain = 0, Bold = 1, Italic = 2, Underlined = 4, All = 7, Struck = 8 };

enum class Side : unsigned char { top = 1, right = 2, bottom = 4, left = 8 };
constexpr Side operator|(Side a, Side b) {
    return static_cast<Side>(static_cast<unsigned char>(a) | static_cast<unsigned char>(b));
}

enum Order { First, Second, Third };

class Text {
public:
    enum Effect : long long { Glow = 1, Shade = 2, Blur = 4, Far = 1LL << 40 };

    Text() = default;
    explicit Text(int style) : style_(static_cast<Style>(style)) {}
    virtual ~Text() = default;
    Style style() const { return style_; }
    void setStyle(Style style) { style_ = style; }
    virtual Side sides(Side more) const { return Side::top | more; }
    Side drawn() const { return sides(Side::left); }
    Effect effect = Glow;

private:
    Style style_ = Plain;
};

inline int number(Style style) { return style; }
inline Style both() { return static_cast<Style>(Bold | Underlined); }
inline Style unnamed() { return static_cast<Style>(0x41); }
inline std::vector<Style> styles(const std::vector<Style> &some) { return some; }
inline std::map<std::string, Side> sides(Side side) { return {{"a", side}}; }
inline Order next(Order order) { return static_cast<Order>(order + 1); }

} // namespace paint
