/* Bytes that C++ lends to Java until Java has read them. */
#include <cstddef>

extern "C" {
typedef struct gatun_buffer {
    const void *data;
    std::size_t size;
    void (*release)(void *owner); /* null where there is nothing to give back */
    void *owner;
} gatun_buffer;
}

GATUN_EXPORT void gatun_release(gatun_buffer *buffer) noexcept {
    if (buffer->release != nullptr) {
        buffer->release(buffer->owner);
        buffer->release = nullptr;
    }
}
