/* std::optional as a value. */
#include <optional>

namespace {
namespace gatun {

template <class T> struct codec<std::optional<T>> {
    template <class From> static void write(writer &out, From &&value) {
        out.plain(static_cast<unsigned char>(value.has_value()));
        if (value.has_value()) {
            codec<std::remove_const_t<T>>::write(out, *std::forward<From>(value));
        }
    }
    static std::optional<T> read(reader &in) {
        return in.plain<unsigned char>() != 0 ? std::optional<T>(codec<std::remove_const_t<T>>::read(in)) : std::optional<T>();
    }
};

} // namespace gatun
} // namespace
