#pragma once
// <locale.h> with its names in std as well ([headers])
#include <locale.h>
namespace std {
using ::lconv;
using ::setlocale;
using ::localeconv;
}
