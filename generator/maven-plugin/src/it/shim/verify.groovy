def log = new File(basedir, 'build.log').text
assert log.contains('Built liblock.so: compiled 2 of 2 sources')
assert log.contains('Built libdemo_lock_h_shim.so: compiled 1 of 1 source')
assert log.contains('liblock.so is up to date')
assert log.contains('libdemo_lock_h_shim.so is up to date')
assert log.count('Built lib') == 2

def arch = System.getProperty('os.arch') == 'aarch64' ? 'aarch64' : 'x86_64'
def jar = new java.util.jar.JarFile(new File(basedir, 'target/shim-1.jar'))
['liblock.so', 'libdemo_lock_h_shim.so'].each { assert jar.getEntry("META-INF/gatun/linux-$arch/$it") }
jar.close()

// nothing but the jar and the runtime
def runtime = null
new File(localRepositoryPath, 'dev/gatun/gatun-runtime').eachFileRecurse {
    if (it.name ==~ /gatun-runtime-[0-9.]+(-SNAPSHOT)?\.jar/) runtime = it
}
assert runtime
def cp = new File(basedir, 'target/shim-1.jar').path + File.pathSeparator + runtime.path
def java = new ProcessBuilder(System.getProperty('java.home') + '/bin/java', '--enable-native-access=ALL-UNNAMED',
        "-Dgatun.cache=${new File(basedir, 'target/cache')}", '-cp', cp, 'demo.Main').redirectErrorStream(true).start()
assert java.inputStream.text == '8 2 21 6 12\n'
