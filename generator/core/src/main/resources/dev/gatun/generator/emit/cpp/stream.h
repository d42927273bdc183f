/* What an object is as text. */
#include <sstream>

namespace {
namespace gatun {

template <class T> inline std::string written(const T &object) {
    std::ostringstream stream;
    stream << object;
    return stream.str();
}

} // namespace gatun
} // namespace
