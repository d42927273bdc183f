#pragma once
// [iomanip.syn]: manipulators are for code, not for signatures
#include <ctime>
#include <ios>
