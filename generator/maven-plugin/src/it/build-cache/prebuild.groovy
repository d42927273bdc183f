// of an earlier run of this test
new File(basedir, 'cache').deleteDir()
