/* Values for Java and from Java: bytes, little-endian and without gaps, in the order of the parts. */
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <memory>
#include <new>
#include <stdexcept>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace {
namespace gatun {

/* What is written so far. */
class writer {
public:
    void bytes(const void *data, std::size_t size) {
        if (size != 0) {
            auto *first = static_cast<const unsigned char *>(data);
            bytes_.insert(bytes_.end(), first, first + size);
        }
    }

    template <class T> void plain(const T &value) { bytes(std::addressof(value), sizeof(T)); }

    void count(std::size_t count) { plain(static_cast<std::uint64_t>(count)); }

    const void *data() const noexcept { return bytes_.data(); }
    std::size_t size() const noexcept { return bytes_.size(); }

private:
    std::vector<unsigned char> bytes_;
};

/* What is left to read. Java knows how the bytes go, but nothing here relies on that. */
class reader {
public:
    reader(const void *data, std::size_t size) noexcept
        : next_(static_cast<const unsigned char *>(data)), left_(data == nullptr ? 0 : size) {}

    const void *bytes(std::size_t size) {
        if (size > left_) {
            throw std::length_error("a value from Java is cut short");
        }
        const void *taken = next_;
        next_ += size;
        left_ -= size;
        return taken;
    }

    template <class T> T plain() {
        std::remove_const_t<T> value;
        std::memcpy(std::addressof(value), bytes(sizeof(T)), sizeof(T));
        return value;
    }

    /* A number of elements, each of at least so many bytes. */
    std::size_t count(std::size_t least = 1) {
        auto count = plain<std::uint64_t>();
        if (count > left_ / least) {
            throw std::length_error("a value from Java is cut short");
        }
        return static_cast<std::size_t>(count);
    }

    std::size_t left() const noexcept { return left_; }

    void end() const {
        if (left_ != 0) {
            throw std::length_error("a value from Java is longer than it should be");
        }
    }

private:
    const unsigned char *next_;
    std::size_t left_;
};

/* How a type is written and read; what is not said otherwise is an object: Java gets a copy of its own, and C++ copies Java's. */
template <class T, class = void> struct codec {
    static void write(writer &out, const T &value) { out.plain(static_cast<std::uint64_t>(reinterpret_cast<std::uintptr_t>(new T(value)))); }
    static void write(writer &out, T &&value) { out.plain(static_cast<std::uint64_t>(reinterpret_cast<std::uintptr_t>(new T(std::move(value))))); }
    static T read(reader &in) { return *reinterpret_cast<const T *>(static_cast<std::uintptr_t>(in.plain<std::uint64_t>())); }
};

/* Classes whose objects lie in Java's memory: their bytes are written. Shims say which. */
template <class T> struct is_placed : std::false_type {};

template <class T> [[maybe_unused]] inline constexpr bool is_plain = std::is_arithmetic_v<T> || std::is_enum_v<T>;

template <class T> struct codec<T, std::enable_if_t<is_plain<T>>> {
    static void write(writer &out, T value) { out.plain(value); }
    static T read(reader &in) {
        if constexpr (std::is_same_v<T, bool>) {
            return in.plain<unsigned char>() != 0;
        } else {
            return in.plain<T>();
        }
    }
};

template <class T> struct codec<T, std::enable_if_t<is_placed<T>::value>> {
    static void write(writer &out, const T &value) {
        static_assert(std::is_trivially_destructible_v<T>, "a destructor that does nothing is assumed");
        out.plain(value);
    }
    static T read(reader &in) {
        alignas(T) unsigned char place[sizeof(T)];
        std::memcpy(place, in.bytes(sizeof(T)), sizeof(T));
        return *std::launder(reinterpret_cast<T *>(place));
    }
};

template <class T> inline T *pointer(std::uint64_t address) noexcept {
    return reinterpret_cast<T *>(static_cast<std::uintptr_t>(address));
}

template <class T> inline std::uint64_t number(T *pointer) noexcept {
    return static_cast<std::uint64_t>(reinterpret_cast<std::uintptr_t>(pointer));
}

template <class T> struct codec<T *> {
    static void write(writer &out, T *value) { out.plain(number(value)); }
    static T *read(reader &in) { return pointer<T>(in.plain<std::uint64_t>()); }
};

template <class T> struct codec<std::unique_ptr<T>> {
    static void write(writer &out, std::unique_ptr<T> &&value) { out.plain(number(value.release())); }
    /* Where C++ keeps it. */
    static void write(writer &out, const std::unique_ptr<T> &value) { out.plain(number(value.get())); }
    static std::unique_ptr<T> read(reader &in) { return std::unique_ptr<T>(pointer<T>(in.plain<std::uint64_t>())); }
};

template <class T> struct codec<std::shared_ptr<T>> {
    static void write(writer &out, std::shared_ptr<T> value) {
        out.plain(number(value == nullptr ? nullptr : new std::shared_ptr<T>(std::move(value))));
    }
    static std::shared_ptr<T> read(reader &in) {
        auto *share = pointer<const std::shared_ptr<T>>(in.plain<std::uint64_t>());
        return share == nullptr ? std::shared_ptr<T>() : *share;
    }
};

/* Text is a number of bytes, then these, in units of the character type. */
template <class String> struct text_codec {
    using unit = typename String::value_type;
    static void write(writer &out, const String &value) {
        out.count(value.size() * sizeof(unit));
        write_text(out, value);
    }
    static void write_text(writer &out, const String &value) { out.bytes(value.data(), value.size() * sizeof(unit)); }
    static String read(reader &in) { return whole(in, in.count()); }
    static String whole(reader &in, std::size_t size) {
        String text(size / sizeof(unit), unit());
        const void *units = in.bytes(text.size() * sizeof(unit));
        if (!text.empty()) {
            std::memcpy(text.data(), units, text.size() * sizeof(unit));
        }
        return text;
    }
};

template <class Unit, class Traits, class Allocator>
struct codec<std::basic_string<Unit, Traits, Allocator>> : text_codec<std::basic_string<Unit, Traits, Allocator>> {};

/* A view is of the bytes that Java keeps until the call returns. */
template <> struct codec<std::string_view> {
    static void write(writer &out, std::string_view value) {
        out.count(value.size());
        write_text(out, value);
    }
    static void write_text(writer &out, std::string_view value) { out.bytes(value.data(), value.size()); }
    static std::string_view read(reader &in) { return whole(in, in.count()); }
    static std::string_view whole(reader &in, std::size_t size) {
        return std::string_view(static_cast<const char *>(in.bytes(size)), size);
    }
};

/* Classes that are text to Java, though not the library's: views too. */
template <class View> inline View view(std::string_view text) { return View(text.data(), text.size()); }

template <class View> struct view_codec {
    static void write(writer &out, const View &value) {
        out.count(value.size());
        write_text(out, value);
    }
    static void write_text(writer &out, const View &value) { out.bytes(value.data(), value.size()); }
    static View read(reader &in) { return whole(in, in.count()); }
    static View whole(reader &in, std::size_t size) {
        return View(static_cast<const char *>(in.bytes(size)), size);
    }
};

/* As text, with the NUL at its end; a null pointer has a size that no text has. */
template <> struct codec<const char *> {
    static void write(writer &out, const char *value) {
        if (value == nullptr) {
            out.plain(~std::uint64_t());
        } else {
            out.count(std::strlen(value) + 1);
            out.bytes(value, std::strlen(value) + 1);
        }
    }
    static const char *read(reader &in) {
        auto size = in.plain<std::uint64_t>();
        if (size == ~std::uint64_t()) {
            return nullptr;
        }
        auto *text = static_cast<const char *>(in.bytes(static_cast<std::size_t>(size)));
        if (size == 0 || text[size - 1] != 0) {
            throw std::length_error("a text from Java has no end");
        }
        return text;
    }
};

template <class First, class Second> struct codec<std::pair<First, Second>> {
    using first = std::remove_const_t<First>;
    using second = std::remove_const_t<Second>;
    template <class Pair> static void write(writer &out, Pair &&value) {
        codec<first>::write(out, std::forward<Pair>(value).first);
        codec<second>::write(out, std::forward<Pair>(value).second);
    }
    static std::pair<First, Second> read(reader &in) {
        first one = codec<first>::read(in);
        return std::pair<First, Second>(std::move(one), codec<second>::read(in));
    }
};

/* Elements that don't differ from their bytes need no loop. */
template <class T> [[maybe_unused]] inline constexpr bool is_bulk = is_plain<T> && !std::is_same_v<T, bool>;

template <class Sequence> inline void write_elements(writer &out, Sequence &&sequence) {
    using sequence_type = std::remove_cv_t<std::remove_reference_t<Sequence>>;
    using element = typename sequence_type::value_type;
    for (auto &&each : sequence) {
        if constexpr (std::is_rvalue_reference_v<Sequence &&> && !std::is_const_v<std::remove_reference_t<decltype(each)>>) {
            codec<element>::write(out, static_cast<element &&>(each));
        } else {
            codec<element>::write(out, each);
        }
    }
}

/* Sequences with elements side by side. */
template <class Sequence> inline void write_bulk(writer &out, const Sequence &sequence) {
    out.bytes(sequence.data(), sequence.size() * sizeof(typename Sequence::value_type));
}

/* Sequences that grow: lists, queues, sets. */
template <class Sequence, class Element = typename Sequence::value_type> struct sequence_codec {
    using element = std::remove_cv_t<Element>;
    template <class From> static void write(writer &out, From &&value) {
        out.count(value.size());
        write_elements(out, std::forward<From>(value));
    }
    static Sequence read(reader &in) { return elements(in, in.count()); }
    /* Without the count. */
    static Sequence whole(reader &in) { return elements(in, in.left() / sizeof(element)); }
    static Sequence elements(reader &in, std::size_t count) {
        Sequence sequence;
        for (std::size_t i = 0; i < count; i++) {
            sequence.insert(sequence.end(), codec<element>::read(in));
        }
        return sequence;
    }
};

/* Maps: keys with values. */
template <class Map> struct map_codec {
    using key = typename Map::key_type;
    using mapped = typename Map::mapped_type;
    template <class From> static void write(writer &out, From &&value) {
        out.count(value.size());
        for (auto &&each : value) {
            codec<key>::write(out, each.first);
            if constexpr (std::is_rvalue_reference_v<From &&> && !std::is_const_v<std::remove_reference_t<From>>) {
                codec<mapped>::write(out, std::move(each.second));
            } else {
                codec<mapped>::write(out, each.second);
            }
        }
    }
    static Map read(reader &in) {
        Map value;
        for (std::size_t left = in.count(); left != 0; left--) {
            key name = codec<key>::read(in);
            value.emplace_hint(value.end(), std::move(name), codec<mapped>::read(in));
        }
        return value;
    }
};

template <class T, class Allocator> struct codec<std::vector<T, Allocator>> {
    using vector = std::vector<T, Allocator>;
    template <class From> static void write(writer &out, From &&value) {
        out.count(value.size());
        if constexpr (is_bulk<T>) {
            write_bulk(out, value);
        } else {
            write_elements(out, std::forward<From>(value));
        }
    }
    static vector read(reader &in) {
        if constexpr (is_bulk<T>) {
            return elements(in, in.count(sizeof(T)));
        } else {
            return elements(in, in.count());
        }
    }
    static vector whole(reader &in) { return elements(in, in.left() / sizeof(T)); }
    static vector elements(reader &in, std::size_t count) {
        if constexpr (is_bulk<T>) {
            const void *data = in.bytes(count * sizeof(T));
            if (reinterpret_cast<std::uintptr_t>(data) % alignof(T) == 0) {
                auto *first = static_cast<const T *>(data);
                return vector(first, first + count);
            }
            vector sequence(count);
            if (count != 0) {
                std::memcpy(static_cast<void *>(sequence.data()), data, count * sizeof(T));
            }
            return sequence;
        } else {
            vector sequence;
            sequence.reserve(count);
            for (std::size_t i = 0; i < count; i++) {
                sequence.push_back(codec<T>::read(in));
            }
            return sequence;
        }
    }
};

/* Arrays of C that stand in something else, to Java only. */
template <class T, std::size_t N> struct codec<T[N]> {
    static void write(writer &out, const T (&value)[N]) {
        out.count(N);
        for (const T &each : value) {
            codec<std::remove_cv_t<T>>::write(out, each);
        }
    }
};

/* What a value on its own needs not say: how long it is. */
template <class T, class = void> struct has_size : std::false_type {};
template <class T>
struct has_size<T, std::void_t<decltype(codec<T>::whole(std::declval<reader &>()))>>
    : std::integral_constant<bool, is_plain<typename T::value_type>> {};
template <class T, class = void> struct is_text : std::false_type {};
template <class T>
struct is_text<T, std::void_t<decltype(codec<T>::whole(std::declval<reader &>(), std::size_t()))>> : std::true_type {};

/* Whether Java can read it where it lies, once it is alone: text, and sequences of what is no more than its bytes. */
template <class T> struct is_lendable : std::false_type {};
template <class Unit, class Traits, class Allocator>
struct is_lendable<std::basic_string<Unit, Traits, Allocator>> : std::true_type {};
template <> struct is_lendable<std::string_view> : std::true_type {};
template <class T, std::size_t N> struct is_lendable<T[N]> : std::integral_constant<bool, is_plain<T>> {};
template <class T, class Allocator> struct is_lendable<std::vector<T, Allocator>> : std::integral_constant<bool, is_bulk<T>> {};

/* Has Java read a value where it lies. */
template <class T> inline std::size_t unit_of(const T &) noexcept { return sizeof(typename T::value_type); }
inline std::size_t unit_of(const writer &) noexcept { return 1; }

template <class T> inline void lend(gatun_buffer *result, const T &value) noexcept {
    const void *data = value.data();
    *result = gatun_buffer{data == nullptr ? "" : data, value.size() * unit_of(value), nullptr, nullptr};
}

template <class T, std::size_t N> inline void lend(gatun_buffer *result, const T (&value)[N]) noexcept {
    *result = gatun_buffer{value, sizeof(value), nullptr, nullptr};
}

/* Has it kept until Java has read it. */
template <class T> inline void keep(gatun_buffer *result, std::unique_ptr<T> kept) noexcept {
    result->release = [](void *owner) { delete static_cast<T *>(owner); };
    result->owner = kept.release();
}

/* Writes a value that is alone. */
template <class T> inline void write_whole(writer &out, T &&value) {
    using type = std::remove_cv_t<std::remove_reference_t<T>>;
    if constexpr (is_text<type>::value) {
        codec<type>::write_text(out, value);
    } else if constexpr (has_size<type>::value) {
        write_elements(out, std::forward<T>(value));
    } else {
        codec<type>::write(out, std::forward<T>(value));
    }
}

/* Views own nothing: what they show outlives them. */
template <class T> struct is_view : std::is_same<T, std::string_view> {};

/* The result of a function of the shim. What outlives the call is lent as it stands. */
template <class T> inline void encode(gatun_buffer *result, T &&value) {
    using type = std::remove_cv_t<std::remove_reference_t<T>>;
    if constexpr (is_lendable<type>::value && (std::is_lvalue_reference_v<T> || is_view<type>::value)) {
        lend(result, value);
    } else if constexpr (is_lendable<type>::value) {
        auto kept = std::make_unique<type>(std::forward<T>(value));
        lend(result, *kept);
        keep(result, std::move(kept));
    } else {
        auto kept = std::make_unique<writer>();
        write_whole(*kept, std::forward<T>(value));
        lend(result, *kept);
        keep(result, std::move(kept));
    }
}

/* What a function takes; an object of another type that converts to it where something has to be kept until it returns. */
template <class T> struct decoding {
    using result = T;
    static T of(const void *data, std::size_t size) {
        reader in(data, size);
        T value = from(in, size);
        in.end();
        return value;
    }

private:
    static T from(reader &in, [[maybe_unused]] std::size_t size) {
        if constexpr (is_text<T>::value) {
            return codec<T>::whole(in, size);
        } else if constexpr (has_size<T>::value) {
            return codec<T>::whole(in);
        } else {
            return codec<T>::read(in);
        }
    }
};

/* The elements of an array of numbers. */
template <class T, std::size_t N> struct decoding<T[N]> {
    static_assert(is_plain<T>, "numbers are assumed");
    struct result {
        T elements[N];
    };
    static result of(const void *data, std::size_t size) {
        reader in(data, size);
        result value;
        std::memcpy(value.elements, in.bytes(sizeof(value.elements)), sizeof(value.elements));
        in.end();
        return value;
    }
};

template <class T, std::size_t N, class From> inline void assign(T (&target)[N], const From &from) noexcept {
    for (std::size_t i = 0; i < N; i++) {
        target[i] = from.elements[i];
    }
}

/* An argument of a function, from what Java has written. */
template <class T> inline typename decoding<T>::result decode(const void *data, std::size_t size) {
    return decoding<T>::of(data, size);
}

} // namespace gatun
} // namespace
