// each is built, or left out for the want of its header, which is said
def log = new File(examples, 'build.log').text
def all = new File(examples).listFiles().findAll { new File(it, 'pom.xml').file }
assert all.size() >= 7
all.each { example ->
    def built = new File(example, "target/classes/dev/gatun/examples/${example.name}/Main.class").file
    assert built || log.contains("SKIPPED gatun-example-${example.name}: ")
}
return true
