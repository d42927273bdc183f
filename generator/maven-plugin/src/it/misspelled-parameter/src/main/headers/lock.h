void flood(void);
