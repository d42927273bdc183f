#pragma once
// <limits.h> with its names in std as well ([headers])
#include <limits.h>
