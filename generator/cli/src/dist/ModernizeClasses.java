import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFile.ClassHierarchyResolverOption;
import java.lang.classfile.ClassFile.ConstantPoolSharingOption;
import java.lang.classfile.ClassFile.StackMapsOption;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassHierarchyResolver;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;

/**
 * Makes the classes of jars such that the JVM's start-up cache holds all there is to them, in place. Old ones get a class file version with stack
 * maps, since it takes no class without: picocli's are from the days of Java 5 and would be loaded, parsed and verified at each start, which takes
 * 60 ms. New ones get {@link PlainSwitches}.
 *
 * <p>Run as a source file: {@code java ModernizeClasses.java JAR...}
 */
class ModernizeClasses {

    /** Java 17's: any that has stack maps would do. */
    private static final int VERSION = 61;
    /** The first without a fallback to the old verifier. */
    private static final int OLD = 51;

    public static void main(String[] jars) throws IOException {
        for (String jar : jars) {
            modernize(Path.of(jar));
        }
    }

    private static void modernize(Path jar) throws IOException {
        Path result = jar.resolveSibling(jar.getFileName() + ".tmp");
        try {
            try (JarFile in = new JarFile(jar.toFile());
                    URLClassLoader loader = new URLClassLoader(neighbours(jar), null);
                    OutputStream file = Files.newOutputStream(result);
                    JarOutputStream out = new JarOutputStream(file)) {
                ClassFile classFile = ClassFile.of(
                        StackMapsOption.GENERATE_STACK_MAPS,
                        ConstantPoolSharingOption.NEW_POOL,
                        ClassHierarchyResolverOption.of(ClassHierarchyResolver.ofResourceParsing(loader)));
                for (JarEntry entry : Collections.list(in.entries())) {
                    copy(classFile, in, entry, out);
                }
            }
            // The cache is bound to the time: it stays as it is when the same jar is converted again.
            Files.setLastModifiedTime(result, Files.getLastModifiedTime(jar));
            Files.move(result, jar, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(result);
        }
    }

    /** The jars in its folder: among them are those whose classes its own ones refer to. */
    private static URL[] neighbours(Path jar) throws IOException {
        List<URL> all = new ArrayList<>();
        try (DirectoryStream<Path> jars = Files.newDirectoryStream(jar.toAbsolutePath().getParent(), "*.jar")) {
            for (Path each : jars) {
                all.add(each.toUri().toURL());
            }
        }
        return all.toArray(URL[]::new);
    }

    private static void copy(ClassFile classFile, JarFile in, JarEntry entry, JarOutputStream out) throws IOException {
        byte[] bytes;
        try (InputStream content = in.getInputStream(entry)) {
            bytes = content.readAllBytes();
        }
        JarEntry copy = new JarEntry(entry.getName());
        copy.setTimeLocal(entry.getTimeLocal());
        out.putNextEntry(copy);
        out.write(entry.getName().endsWith(".class") ? converted(classFile, bytes) : bytes);
        out.closeEntry();
    }

    private static byte[] converted(ClassFile classFile, byte[] bytes) {
        boolean old = (bytes[6] << 8 | bytes[7]) < OLD;
        return old ? modern(classFile, bytes) : PlainSwitches.rewrite(classFile, bytes);
    }

    private static byte[] modern(ClassFile classFile, byte[] bytes) {
        return classFile.transformClass(
                classFile.parse(bytes),
                (builder, element) ->
                        builder.with(element instanceof ClassFileVersion ? ClassFileVersion.of(VERSION, 0) : element));
    }
}
