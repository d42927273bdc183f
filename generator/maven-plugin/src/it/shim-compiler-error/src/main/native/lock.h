#define GATE (gates +
