struct dam { int height; };
int hold(struct dam *d);
