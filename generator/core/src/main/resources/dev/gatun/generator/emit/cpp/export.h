#include <cstddef>
#include <cstdint>

/* What makes a function of the shim visible outside of its library. */
#if defined(_WIN32)
#define GATUN_EXPORT extern "C" __declspec(dllexport)
#else
#define GATUN_EXPORT extern "C" __attribute__((visibility("default")))
#endif

/* The header's own notes on what not to use are for those who write code against it. */
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"
/* Not every shim needs all of what follows. */
#pragma GCC diagnostic ignored "-Wunused-function"
/* Java knows the exact class of what it has deleted. */
#pragma GCC diagnostic ignored "-Wdelete-non-virtual-dtor"
