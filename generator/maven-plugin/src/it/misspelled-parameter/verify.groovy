def log = new File(basedir, 'build.log').text
assert log.count(': <targetPackge>: there is no such parameter; did you mean <targetPackage>?') == 3
assert log.count('[ERROR] Failed to execute goal dev.gatun:gatun-maven-plugin:') == 3
assert !log.contains('\tat ')
assert !new File(basedir, 'target/generated-sources').exists()
