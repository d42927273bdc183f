package dev.gatun.maven;

import dev.gatun.generator.incremental.RunRecord;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;

/** What the POM has this plugin do, and what is recorded of that. */
record Executions(MavenProject project) {

    private static final String PLUGIN = "dev.gatun:gatun-maven-plugin";
    /** Prefix of the ids that Maven gives to goals without an execution. */
    private static final String DEFAULT = "default-";

    /** Whether a goal runs in the build. */
    boolean have(String goal) {
        return executions().stream().anyMatch(each -> each.getGoals().contains(goal));
    }

    /** The ids of all. */
    Set<String> ids() {
        Set<String> ids = new TreeSet<>();
        executions().forEach(each -> ids.add(each.getId()));
        return ids;
    }

    /** What the files of an execution begin with: its id may have characters that file names can't. */
    static String fileName(String id) {
        return id.replaceAll("[^A-Za-z0-9._-]", "_");
    }

    private List<PluginExecution> executions() {
        Plugin plugin = project.getPlugin(PLUGIN);
        return plugin == null ? List.of() : plugin.getExecutions();
    }

    /** What is recorded of the executions that are there, in the order of their ids. */
    List<RunRecord> records(Path folder, Scope scope) throws MojoFailureException {
        List<Path> files = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, "*" + GatunMojo.RECORD)) {
                found.forEach(files::add);
            } catch (IOException e) {
                throw new MojoFailureException("can't read " + folder + ": " + e.getMessage(), e);
            }
        }
        Set<String> names = new TreeSet<>();
        ids().forEach(id -> names.add(fileName(id)));
        List<RunRecord> records = new ArrayList<>();
        for (Path file : files.stream().sorted().toList()) {
            String name = file.getFileName().toString();
            String id = name.substring(0, name.length() - GatunMojo.RECORD.length());
            RunRecord record = names.contains(id) || id.startsWith(DEFAULT) ? RunRecord.read(file) : null;
            if (record != null && record.complete() && isTests(record) == (scope == Scope.TEST)) {
                records.add(record);
            }
        }
        return records;
    }

    private boolean isTests(RunRecord record) {
        Path generated = Path.of(project.getBuild().getDirectory(), "generated-test-sources");
        return record.outputFolder().startsWith(generated)
                || project.getTestCompileSourceRoots()
                        .contains(record.outputFolder().toString());
    }
}
