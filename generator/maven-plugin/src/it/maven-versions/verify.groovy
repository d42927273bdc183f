// each Maven built twice, the second time with nothing to do
def log = new File(basedir, 'build.log').text
[maven38, maven39, maven4].each { version ->
    assert new File(basedir, "target/${version}/classes/demo/lock.class").file
    assert new File(basedir, "target/${version}/gatun/default.verified").file
    assert log.contains("Wrote 4 files to target/${version}/generated-sources/gatun")
    assert log.contains("Up to date: 4 files in target/${version}/generated-sources/gatun")
}
assert log.count('Verified 1 record, 3 fields, 2 enum constants, 0 macros, 2 functions, 0 variables, 0 typedefs against ') == 3
assert log.count('Up to date: nothing has changed since it was verified') == 3
assert log.count('Built libdemo_lock_h_shim.so: compiled 1 of 1 source') == 3
assert log.count('libdemo_lock_h_shim.so is up to date') == 3
