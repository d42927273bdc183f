def log = new File(basedir, 'build.log').text
assert log.count('Built libcanal.so: compiled 1 of 1 source') == 2
assert log.count('Built libdemo_canal_hpp_shim.so: compiled 1 of 1 source') == 2
assert log.count('libcanal.so is up to date') == 1
assert log.count('libdemo_canal_hpp_shim.so is up to date') == 1

def arch = System.getProperty('os.arch') == 'aarch64' ? 'aarch64' : 'x86_64'
def jar = new java.util.jar.JarFile(new File(basedir, 'target/cpp-1.jar'))
['libcanal.so', 'libdemo_canal_hpp_shim.so'].each { assert jar.getEntry("META-INF/gatun/linux-$arch/$it") }
jar.close()

// nothing but the jar and the runtime
def runtime = null
new File(localRepositoryPath, 'dev/gatun/gatun-runtime').eachFileRecurse {
    if (it.name ==~ /gatun-runtime-[0-9.]+(-SNAPSHOT)?\.jar/) runtime = it
}
assert runtime
def cp = new File(basedir, 'target/cpp-1.jar').path + File.pathSeparator + runtime.path
def java = new ProcessBuilder(System.getProperty('java.home') + '/bin/java', '--enable-native-access=ALL-UNNAMED',
        "-Dgatun.cache=${new File(basedir, 'target/cache')}", '-cp', cp, 'demo.Main').redirectErrorStream(true).start()
assert java.inputStream.text == '27 1 6 5\nno lock Suez\n'
