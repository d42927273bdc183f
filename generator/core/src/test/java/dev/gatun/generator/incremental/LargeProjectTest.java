package dev.gatun.generator.incremental;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.gatun.generator.RequestBuilder;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Two thousand records, so that a run takes a while and can be killed in the midst of writing. */
class LargeProjectTest {

    private static final int RECORDS = 2_000;

    @TempDir
    private Path temporary;

    private Project project;

    @BeforeEach
    void headers() throws IOException {
        project = new Project(temporary.toRealPath());
        project.file("src/many.h", "#include \"base.h\"\n" + records("r", RECORDS));
        project.file("src/base.h", "typedef int number;\nstruct base { number a; };\n");
    }

    private static String records(String prefix, int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append("struct %s%d { int field%d; };\n".formatted(prefix, i, i));
        }
        return text.toString();
    }

    private RequestBuilder request() {
        return project.request("src/many.h");
    }

    @Test
    void nothingIsTouchedWhereNothingChanged() throws IOException {
        assertThat(project.generate(request()).result().files()).hasSize(RECORDS + 2);
        project.age();

        Outcome outcome = project.generate(request(), stage -> fail("nothing had to run, but " + stage + " did"));

        assertThat(outcome.upToDate()).isTrue();
        assertThat(outcome.result().files()).hasSize(RECORDS + 2);
        assertThat(project.touched().keySet()).isEmpty();
    }

    @Test
    void onlyWhatTheIncludedHeaderChangesIsTouched() throws IOException {
        project.generate(request());
        project.age();
        project.file("src/base.h", "typedef int number;\nstruct base { number a, b; };\n");

        project.generate(request());

        assertThat(project.touched().keySet()).containsExactly("demo/base.java");
    }

    /** Each time the header has other records, so that files of three runs could be left. */
    @Test
    @Timeout(300)
    void runThatIsKilledAnywhereLeavesNothingThatTheNextDoesNotKnow() throws IOException, InterruptedException {
        project.generate(request());
        int[] delays = {0, 30, 0, 10, 30};
        for (int i = 0; i < delays.length; i++) {
            String prefix = "k" + i + "_";
            project.file("src/many.h", "#include \"base.h\"\n" + records(prefix, RECORDS));
            // at first while sources are made in the temporary folder, later while they are moved to their places
            killWhileWriting(i < 2 ? "" : prefix, delays[i]);
        }
        project.file("src/many.h", "#include \"base.h\"\n" + records("last", 3));

        Outcome outcome = project.generate(request());

        assertThat(outcome.result().hasErrors()).isFalse();
        assertThat(project.tree())
                .containsExactly(
                        "demo",
                        "demo/base.java",
                        "demo/last0.java",
                        "demo/last1.java",
                        "demo/last2.java",
                        "demo/many_h.java");
        assertThat(outcome.result().diagnostics()).isEmpty();
        assertThat(project.generate(request()).upToDate()).isTrue();
    }

    /** @param prefix of files that have to be there before; none if empty */
    private void killWhileWriting(String prefix, int milliseconds) throws IOException, InterruptedException {
        Process run = OtherJvm.running(
                        KilledRun.class, List.of(), project.path("").toString())
                .start();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(run.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); !"WRITE".equals(line); line = lines.readLine()) {
                assertThat(line).as("the run ended early").isNotNull();
            }
            while (!prefix.isEmpty() && !isThere(prefix)) {
                assertThat(run.isAlive()).as("the run ended early").isTrue();
            }
            TimeUnit.MILLISECONDS.sleep(milliseconds);
        } finally {
            run.destroyForcibly().waitFor();
        }
    }

    private boolean isThere(String prefix) {
        String[] files = project.output().resolve("demo").toFile().list((_, name) -> name.startsWith(prefix));
        return files != null && files.length > 0;
    }

    /** The other JVM's program. */
    static final class KilledRun {

        private KilledRun() {}

        public static void main(String[] args) throws IOException {
            Project project = new Project(Path.of(args[0]));
            project.generate(project.request("src/many.h"), stage -> System.out.println(stage));
        }
    }
}
