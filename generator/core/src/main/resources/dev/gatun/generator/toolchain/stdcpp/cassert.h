#pragma once
// <assert.h> with its names in std as well ([headers])
#include <assert.h>
