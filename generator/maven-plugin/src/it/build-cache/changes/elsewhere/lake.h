struct lake { double level; double area; };
