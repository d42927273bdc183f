def log = new File(basedir, 'build.log').text
assert log.contains("CC names no compiler, '/nonexistent/cc', to build the library 'lock' with [no-compiler]")
assert log.contains('hint: install gcc or clang, or name one in the environment variable CC')
assert log.count('names no compiler') == 1
assert !log.contains('\tat ')
assert !new File(basedir, 'target/classes/META-INF').exists()
