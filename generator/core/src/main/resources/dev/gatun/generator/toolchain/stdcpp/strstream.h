#pragma once
// [depr.strstream.syn]
#include <istream>
