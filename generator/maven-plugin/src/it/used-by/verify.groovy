def log = new File(basedir, 'build.log').text
def told = log.readLines().findAll { it =~ /(Wrote|Up to date:) / }.collect { it.replaceAll(/^.*?(Wrote|Up to date:) (\d+ files?).*?( in | to )[^;]*/, '$1 $2') }
assert told == ['Wrote 2 files', 'Wrote 4 files', 'Up to date: 4 files', 'Wrote 2 files; removed 2 files out of use'] : told

def bindings = new File(basedir, 'target/generated-sources/gatun/canal')
assert bindings.list().sort() == ['canal_h.java', 'lock.java']
def header = new File(bindings, 'canal_h.java').text
assert header.contains('fill(') && header.contains('LOCKS')
assert !header.contains('pass(') && !header.contains('look(') && !header.contains('GATES')
