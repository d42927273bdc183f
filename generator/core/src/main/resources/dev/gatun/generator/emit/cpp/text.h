/* Text for Java. What outlives the call is lent as it stands; what doesn't is kept until it is read. */
#include <cstring>
#include <string>
#include <string_view>
#include <utility>

namespace {
namespace gatun {

inline void give(gatun_buffer *result, const char *text) noexcept {
    *result = gatun_buffer{text, text == nullptr ? 0 : std::strlen(text), nullptr, nullptr};
}

inline void give(gatun_buffer *result, std::string_view text) noexcept {
    *result = gatun_buffer{text.data() == nullptr ? "" : text.data(), text.size(), nullptr, nullptr};
}

inline void give(gatun_buffer *result, const std::string &text) noexcept {
    *result = gatun_buffer{text.data(), text.size(), nullptr, nullptr};
}

inline void give(gatun_buffer *result, std::string &&text) {
    auto *kept = new std::string(std::move(text));
    *result = gatun_buffer{kept->data(), kept->size(), [](void *owner) { delete static_cast<std::string *>(owner); }, kept};
}

} // namespace gatun
} // namespace
