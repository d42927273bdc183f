#pragma once
// [depr.c.headers]
