#pragma once
// <float.h> with its names in std as well ([headers])
#include <float.h>
