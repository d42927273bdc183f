package dev.gatun.maven;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.maven.plugin.MojoFailureException;

/** Runs a goal on {@code gate.h} in a JVM of its own, where the environment and the system's limits are other than here. */
final class GoalProcess {

    private final List<String> command = new ArrayList<>();
    private final ProcessBuilder builder = new ProcessBuilder(command);

    /** @param goal {@code generate}, {@code shim} or {@code verify} */
    GoalProcess(String goal, Path folder) {
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:-UsePerfData",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                GoalProcess.class.getName(),
                goal,
                folder.toString()));
        // where the logging library of Maven complains that nobody set it up
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    }

    GoalProcess environment(String name, String value) {
        builder.environment().put(name, value);
        return this;
    }

    /** No file may grow beyond this: what a disk that is full does to a writer. */
    GoalProcess mostKibibytesOfAFile(int kibibytes) {
        command.addAll(0, List.of("bash", "-c", "ulimit -f " + kibibytes + "; exec \"$@\"", "bash"));
        return this;
    }

    /** What the goal says, or the message of the failure that it ends with. */
    String output() throws IOException, InterruptedException {
        Process process = builder.start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        return output.stripTrailing();
    }

    public static void main(String[] arguments) {
        GatunMojo mojo = switch (arguments[0]) {
            case "generate" -> new GenerateMojo();
            case "verify" -> new VerifyMojo();
            default -> throw new IllegalArgumentException(arguments[0]);
        };
        Goal goal = new Goal(mojo, Path.of(arguments[1])).set("headers", List.of("gate.h"));
        try {
            System.out.println(String.join("\n", goal.run()));
        } catch (MojoFailureException e) {
            System.out.println(e.getMessage());
        }
    }
}
