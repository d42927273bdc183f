/* std::array as a value. */
#include <array>

namespace {
namespace gatun {

template <class T, std::size_t N> struct codec<std::array<T, N>> {
    static void write(writer &out, const std::array<T, N> &value) {
        out.count(N);
        write_elements(out, value);
    }
    static std::array<T, N> read(reader &in) {
        if (in.count(1) != N) {
            throw std::length_error("an array from Java has another length");
        }
        return whole(in);
    }
    static std::array<T, N> whole(reader &in) {
        if constexpr (is_bulk<T>) {
            std::array<T, N> value{};
            const void *bytes = in.bytes(N * sizeof(T));
            if (N != 0) {
                std::memcpy(static_cast<void *>(&value), bytes, N * sizeof(T));
            }
            return value;
        } else {
            return elements(in, std::make_index_sequence<N>());
        }
    }

private:
    template <std::size_t... I> static std::array<T, N> elements([[maybe_unused]] reader &in, std::index_sequence<I...>) {
        return {{(static_cast<void>(I), codec<T>::read(in))...}};
    }
};
template <class T, std::size_t N> struct is_lendable<std::array<T, N>> : std::integral_constant<bool, is_bulk<T>> {};

} // namespace gatun
} // namespace
