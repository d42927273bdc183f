#pragma once
// [depr.c.headers]
#include <complex>
