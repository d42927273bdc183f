/* Hashes of the standard library. */
#include <functional>
