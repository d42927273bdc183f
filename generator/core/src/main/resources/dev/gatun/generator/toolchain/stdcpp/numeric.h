#pragma once
// [numeric.ops.overview]
#include <gatun/base>
#include <gatun/iterator>
