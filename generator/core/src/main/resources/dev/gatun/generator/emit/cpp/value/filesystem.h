/* std::filesystem as a value. */
#include <filesystem>

namespace {
namespace gatun {

/* A path's text is UTF-8. */
template <> struct codec<std::filesystem::path> {
    static void write(writer &out, const std::filesystem::path &value) {
        writer text;
        write_text(text, value);
        out.count(text.size());
        out.bytes(text.data(), text.size());
    }
    static void write_text(writer &out, const std::filesystem::path &value) {
#if defined(_WIN32)
        auto text = value.u8string();
#else
        const std::string &text = value.native();
#endif
        out.bytes(text.data(), text.size());
    }
    static std::filesystem::path read(reader &in) { return whole(in, in.count()); }
    static std::filesystem::path whole(reader &in, std::size_t size) {
        auto *text = static_cast<const char *>(in.bytes(size));
#if !defined(_WIN32)
        return std::filesystem::path(std::string(text, size));
#elif defined(__cpp_char8_t)
        return std::filesystem::path(std::u8string(reinterpret_cast<const char8_t *>(text), size));
#else
        return std::filesystem::u8path(std::string(text, size));
#endif
    }
};

} // namespace gatun
} // namespace
