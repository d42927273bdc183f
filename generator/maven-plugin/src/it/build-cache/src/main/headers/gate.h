struct gate { int open; };
