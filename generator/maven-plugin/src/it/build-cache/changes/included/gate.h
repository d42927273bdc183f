struct gate { int open; int keeper; };
