int gate(void) { return no_such_gate; }
