#pragma once
// [iomanip.syn]: manipulators are for code, not for signatures
#include <ios>
