#pragma once
// <time.h> with its names in std as well ([headers])
#include <gatun/base>
#include <time.h>
namespace std {
using ::clock_t;
using ::time_t;
using ::tm;
using ::timespec;
using ::asctime;
using ::clock;
using ::ctime;
using ::difftime;
using ::gmtime;
using ::localtime;
using ::mktime;
using ::strftime;
using ::time;
using ::timespec_get;
}
