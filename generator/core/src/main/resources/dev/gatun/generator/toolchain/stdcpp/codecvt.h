#pragma once
// [depr.codecvt.syn]
#include <gatun/base>
