/* std::tuple as a value. */
#include <tuple>

namespace {
namespace gatun {

template <class... T> struct codec<std::tuple<T...>> {
    template <class From> static void write([[maybe_unused]] writer &out, From &&value) {
        std::apply([&](auto &&...each) { (codec<T>::write(out, static_cast<decltype(each)>(each)), ...); }, std::forward<From>(value));
    }
    static std::tuple<T...> read([[maybe_unused]] reader &in) { return std::tuple<T...>{codec<T>::read(in)...}; }
};

} // namespace gatun
} // namespace
