struct lake { double level; };
