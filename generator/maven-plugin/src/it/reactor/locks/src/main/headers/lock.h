struct lock { int level; };
int flood(struct lock *l);
