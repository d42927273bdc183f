def log = new File(basedir, 'build.log').text
def errors = log.readLines().findAll { it.startsWith('[ERROR]') }.join('\n')
assert errors.contains('2 errors, not all libraries were built')
assert log =~ /src\/main\/native\/gate\.c:1:25: error: the compiler refuses this: .*no_such_gate.* \[library-not-built\]/
assert log =~ /src\/main\/native\/(level\.c|lock\.h):\d+:\d+: error: the compiler refuses this: /
assert log.count('no_such_gate; }') == 1
assert !log.contains('\tat ')
assert !new File(basedir, 'target/classes/META-INF/gatun').directory || new File(basedir, 'target/classes/META-INF/gatun').listFiles()[0].list().length == 0
