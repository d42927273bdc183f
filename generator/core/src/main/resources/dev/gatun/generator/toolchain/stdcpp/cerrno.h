#pragma once
// <errno.h> with its names in std as well ([headers])
#include <errno.h>
