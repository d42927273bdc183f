/* std::span as a value. */
#if __cplusplus > 201703L
#include <span>

namespace {
namespace gatun {

/* Where Java's bytes can't be looked at as they are, elements are kept as long as the object that is a span of them. */
template <class T> class kept_span {
public:
    explicit kept_span(std::vector<std::remove_const_t<T>> &&elements) : elements_(std::move(elements)) {}
    template <std::size_t N> operator std::span<T, N>() noexcept { return std::span<T, N>(elements_.data(), elements_.size()); }

private:
    std::vector<std::remove_const_t<T>> elements_;
};

template <class T, std::size_t N> struct codec<std::span<T, N>> {
    static void write(writer &out, std::span<T, N> value) {
        out.count(value.size());
        write_elements(out, value);
    }
    static std::span<T, N> read(reader &) = delete;
    static kept_span<T> whole(reader &in) { return kept_span<T>(codec<std::vector<std::remove_const_t<T>>>::whole(in)); }
};

template <class T, std::size_t N> struct is_lendable<std::span<T, N>> : std::integral_constant<bool, is_bulk<std::remove_const_t<T>>> {};

template <class T, std::size_t N> struct is_view<std::span<T, N>> : std::true_type {};

template <class T, std::size_t N> struct decoding<std::span<T, N>> {
    using elements = std::vector<std::remove_const_t<T>>;
    using result = kept_span<T>;
    static result of(const void *data, std::size_t size) {
        result kept(decoding<elements>::of(data, size));
        if (N != std::dynamic_extent && static_cast<std::span<T>>(kept).size() != N) {
            throw std::length_error("a span from Java has another length");
        }
        return kept;
    }
};

/* A span of Java's bytes, which are numbers. */
template <class Span> Span span_at(const void *data, std::size_t size) {
    using element = typename Span::element_type;
    std::size_t count = size / sizeof(element);
    if (Span::extent != std::dynamic_extent && count != Span::extent) {
        throw std::length_error("a span from Java has another length");
    }
    return Span(static_cast<element *>(const_cast<void *>(data)), count);
}

} // namespace gatun
} // namespace
#endif
