package dev.gatun.maven;

import dev.gatun.generator.diagnostic.NearestName;
import java.util.Set;
import java.util.TreeSet;
import org.apache.maven.model.ConfigurationContainer;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/**
 * Refuses parameters that no goal has. Maven drops them in silence, or (from 3.9 on) with a warning: a misspelled one would be a build
 * that does something else than the POM says.
 */
final class KnownParameters {

    private KnownParameters() {}

    /** Looks at what the POM says for all executions, and for this one. */
    static void check(MavenProject project, MojoExecution execution) throws MojoFailureException {
        MojoDescriptor goal = execution.getMojoDescriptor();
        Plugin plugin =
                goal == null ? null : project.getPlugin(execution.getPlugin().getKey());
        if (plugin == null) {
            return;
        }
        Set<String> known = namesOf(goal.getPluginDescriptor());
        check(plugin, known);
        PluginExecution inPom = plugin.getExecutionsAsMap().get(execution.getExecutionId());
        if (inPom != null) {
            check(inPom, known);
        }
    }

    private static Set<String> namesOf(PluginDescriptor plugin) {
        Set<String> names = new TreeSet<>();
        for (MojoDescriptor goal : plugin.getMojos()) {
            goal.getParameters().stream()
                    .filter(parameter -> parameter.isEditable())
                    .forEach(parameter -> names.add(parameter.getName()));
        }
        return names;
    }

    private static void check(ConfigurationContainer container, Set<String> known) throws MojoFailureException {
        if (container.getConfiguration() instanceof Xpp3Dom configuration) {
            for (Xpp3Dom child : configuration.getChildren()) {
                check(child.getName(), known);
            }
        }
    }

    static void check(String name, Set<String> known) throws MojoFailureException {
        if (!known.contains(name)) {
            String nearest = NearestName.of(name, known);
            throw new MojoFailureException("<" + name + ">: there is no such parameter"
                    + (nearest == null
                            ? "; the parameters are " + String.join(", ", known)
                            : "; did you mean <" + nearest + ">?"));
        }
    }
}
