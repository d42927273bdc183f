#pragma once
// [execution.syn]
namespace std {
namespace execution {}
}
