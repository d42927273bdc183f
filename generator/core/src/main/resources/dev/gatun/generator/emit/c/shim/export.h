/* What makes a function of the shim visible outside of its library. */
#if defined(_WIN32)
#define GATUN_EXPORT __declspec(dllexport)
#else
#define GATUN_EXPORT __attribute__((visibility("default")))
#endif

/* The header's own notes on what not to use are for those who write code against it. */
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"
