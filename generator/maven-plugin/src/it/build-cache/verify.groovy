// each change of a header is a build of its own; the last build changes nothing, and has all from the cache
def builds = new File(basedir, 'build.log').text.split('Scanning for projects')
assert builds.size() == 7
[1, 3, 5].each { assert builds[it].contains('Wrote ') && !builds[it].contains('(cached)') }
assert builds[6].contains('Skipping plugin execution (cached): gatun:generate')
assert builds[6].contains('Skipping plugin execution (cached): compiler:compile')
assert !builds[6].contains(':generate (')

def generated = new File(basedir, 'target/generated-sources/gatun/demo')
assert new File(generated, 'gate.java').text.contains('keeper')
assert new File(generated, 'lake.java').text.contains('area')
assert new File(basedir, 'target/gatun/default.json').file
assert new File(basedir, 'target/classes/demo/lock.class').file
assert new File(basedir, 'target/build-cache-1.jar').file
