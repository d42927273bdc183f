/* std::variant as a value. */
#include <variant>

namespace {
namespace gatun {

template <> struct codec<std::monostate> {
    static void write(writer &, std::monostate) noexcept {}
    static std::monostate read(reader &) noexcept { return {}; }
};

template <class... T> struct codec<std::variant<T...>> {
    using variant = std::variant<T...>;
    template <class From> static void write(writer &out, From &&value) {
        out.plain(static_cast<std::uint32_t>(value.index()));
        std::visit(
            [&](auto &&held) { codec<std::remove_cv_t<std::remove_reference_t<decltype(held)>>>::write(out, static_cast<decltype(held)>(held)); },
            std::forward<From>(value));
    }
    static variant read(reader &in) { return alternative<0>(in, in.plain<std::uint32_t>()); }

private:
    template <std::size_t I> static variant alternative(reader &in, std::uint32_t index) {
        if (index == I) {
            return variant(std::in_place_index<I>, codec<std::variant_alternative_t<I, variant>>::read(in));
        }
        if constexpr (I + 1 < sizeof...(T)) {
            return alternative<I + 1>(in, index);
        } else {
            throw std::length_error("a variant from Java has no such alternative");
        }
    }
};

} // namespace gatun
} // namespace
