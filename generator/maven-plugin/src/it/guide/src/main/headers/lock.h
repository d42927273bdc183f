struct lock { double length, width; };
int flood(struct lock *l);
