inline int depth_of_locks() { return 26; }
