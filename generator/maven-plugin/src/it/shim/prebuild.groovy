// the archive that somebody else made
def folder = new File(basedir, 'target/native')
folder.mkdirs()
def run = { String... command ->
    def process = new ProcessBuilder(command).directory(folder).inheritIO().start()
    assert process.waitFor() == 0
}
run('cc', '-fPIC', '-c', '-x', 'c', '-o', 'depth.o', '../../src/main/native/depth.in')
run('ar', 'rcs', 'libdepth.a', 'depth.o')
return true
