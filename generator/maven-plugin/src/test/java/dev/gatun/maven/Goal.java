package dev.gatun.maven;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.model.Build;
import org.apache.maven.model.Plugin;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.apache.maven.project.MavenProject;

/** A goal in a project's folder, with parameters as Maven would set them, and what it logs. */
final class Goal {

    private final GatunMojo mojo;
    private final List<String> log = new ArrayList<>();
    final MavenProject project = new MavenProject();

    Goal(GatunMojo mojo, Path folder) {
        this.mojo = mojo;
        project.setFile(folder.resolve("pom.xml").toFile());
        project.setArtifactId("demo");
        project.setBuild(new Build());
        project.getBuild().setDirectory(folder.resolve("target").toString());
        mojo.setLog(new Log());
        set("project", project);
        set("mojoExecution", new MojoExecution(new Plugin(), "goal", "default"));
    }

    /** A parameter's value, by its name in the POM. */
    Goal set(String parameter, Object value) {
        for (Class<?> type = mojo.getClass(); type != Object.class; type = type.getSuperclass()) {
            try {
                Field field = type.getDeclaredField(parameter);
                field.setAccessible(true);
                field.set(mojo, value);
                return this;
            } catch (NoSuchFieldException e) {
                // a class further up may have it
            } catch (IllegalAccessException e) {
                throw new AssertionError(e);
            }
        }
        throw new AssertionError("no parameter " + parameter);
    }

    /** Runs it; what is logged, each line with its level. */
    List<String> run() throws MojoFailureException {
        log.clear();
        mojo.execute();
        return List.copyOf(log);
    }

    /** The message of the failure that it must end with. */
    String failure() {
        try {
            run();
        } catch (MojoFailureException e) {
            return e.getMessage();
        }
        throw new AssertionError("no failure, but " + log);
    }

    static Path file(Path folder, String name, String... lines) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, String.join("\n", lines) + "\n");
    }

    private final class Log extends SystemStreamLog {
        @Override
        public void debug(CharSequence content) {}

        @Override
        public void info(CharSequence content) {
            log.add("[INFO] " + content);
        }

        @Override
        public void warn(CharSequence content) {
            log.add("[WARNING] " + content);
        }

        @Override
        public void error(CharSequence content) {
            log.add("[ERROR] " + content);
        }
    }
}
