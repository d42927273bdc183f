/* Bytes that Java gives to C++. */
#include <cstdlib>
#include <string>

namespace {
namespace gatun {

/* Frees them in the end. */
class lent {
    gatun_buffer &buffer_;

public:
    explicit lent(gatun_buffer &buffer) noexcept : buffer_(buffer) {}
    lent(const lent &) = delete;
    lent &operator=(const lent &) = delete;
    ~lent() { gatun_release(&buffer_); }
};

inline std::string text_of(const gatun_buffer &buffer) {
    return buffer.data == nullptr ? std::string() : std::string(static_cast<const char *>(buffer.data), buffer.size);
}

} // namespace gatun
} // namespace

/* Memory for Java to write them to; null if there is none. */
GATUN_EXPORT void *gatun_lend(gatun_buffer *buffer, std::size_t size) noexcept {
    void *memory = std::malloc(size == 0 ? 1 : size);
    if (memory != nullptr) {
        *buffer = gatun_buffer{memory, size, &std::free, memory};
    }
    return memory;
}
