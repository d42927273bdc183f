assert new File(basedir, 'target/generated-sources/gatun/demo/point.java').file
assert new File(basedir, 'target/generated-sources/gatun/demo/point_h.java').file
assert new File(basedir, 'target/classes/demo/Main.class').file
