def log = new File(basedir, 'build.log').text
assert log.contains('Using the MultiThreadedBuilder implementation with a thread count of 2')
assert !log.contains('not marked as thread-safe')
// two executions of one module share a folder
['lake', 'lake_h', 'dam', 'dam_h'].each { assert new File(basedir, "lakes/target/generated-sources/gatun/canal/${it}.java").file }
['lake', 'dam'].each { assert new File(basedir, "lakes/target/gatun/${it}.json").file }
assert new File(basedir, 'program/target/generated-test-sources/gatun/program/stdlib_h.java').file
assert !new File(basedir, 'program/target/classes/program/stdlib_h.class').exists()
assert log.contains('Tests run: 1, Failures: 0, Errors: 0, Skipped: 0')
assert log.count('Wrote 2 files') == 3
assert log.count('Up to date: 2 files') == 3
