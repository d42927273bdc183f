def log = new File(basedir, 'build.log').text
assert new File(basedir, 'target/classes/org/canal/lock.class').file
assert new File(basedir, 'target/classes/org/canal/lake_h.class').file
assert new File(basedir, 'target/test-classes/org/canal/stdlib_h.class').file
assert log.contains('Tests run: 2, Failures: 0, Errors: 0, Skipped: 0')
assert log.contains('Verified 1 record, 2 fields, 0 enum constants, 0 macros, 2 functions, 0 variables, 0 typedefs against ')
assert log.contains('Built libcanal.so: compiled 1 of 1 source')
