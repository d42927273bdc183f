#pragma once
// [depr.c.headers]
#include <cmath>
