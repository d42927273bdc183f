#pragma once
// <signal.h> with its names in std as well ([headers])
#include <signal.h>
namespace std {
using ::sig_atomic_t;
using ::raise;
}
