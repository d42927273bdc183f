int rain(int millimetres);
