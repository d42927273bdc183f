#include "namespaces.hpp"

int global_answer() { return 42; }

namespace outer {
int counter = 3;
namespace inner {
Chest makeChest() { return Chest(); }
}
}
