/* std::forward_list as a value. */
#include <forward_list>

namespace {
namespace gatun {

template <class T, class Allocator> struct codec<std::forward_list<T, Allocator>> {
    using sequence = std::forward_list<T, Allocator>;
    template <class From> static void write(writer &out, From &&value) {
        std::size_t count = 0;
        for (auto at = value.begin(); at != value.end(); ++at) {
            count++;
        }
        out.count(count);
        write_elements(out, std::forward<From>(value));
    }
    static sequence read(reader &in) { return elements(in, in.count()); }
    static sequence whole(reader &in) { return elements(in, in.left() / sizeof(T)); }

private:
    static sequence elements(reader &in, std::size_t count) {
        sequence value;
        auto last = value.before_begin();
        for (std::size_t i = 0; i < count; i++) {
            last = value.insert_after(last, codec<T>::read(in));
        }
        return value;
    }
};

} // namespace gatun
} // namespace
