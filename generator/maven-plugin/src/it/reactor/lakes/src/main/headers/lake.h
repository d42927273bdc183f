struct lake { int level; };
int rain(struct lake *l);
