/* What an object is as text. */
#include <sstream>

namespace {
namespace gatun {

/* The operator is found where the shim's function stands: it may be global, whatever namespace the object's class is of. */
template <class Write> inline std::string written(Write write) {
    std::ostringstream stream;
    write(stream);
    return stream.str();
}

} // namespace gatun
} // namespace
