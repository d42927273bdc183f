package dev.gatun.generator.toolchain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompilerProcessTest {

    @TempDir
    private Path folder;

    private CompilerProcess.Output run(Duration limit, String script) {
        return assertTimeoutPreemptively(
                Duration.ofSeconds(60), () -> CompilerProcess.run(List.of("/bin/sh", "-c", script), limit));
    }

    @Test
    void outputAndStatusAreHandedOn() {
        assertThat(run(Duration.ofSeconds(30), "echo out; echo err >&2; exit 3"))
                .isEqualTo(new CompilerProcess.Output(3, "out\nerr\n", false));
    }

    @Test
    void processThatTakesTooLongIsEndedWithItsChildren() throws IOException {
        Path pid = folder.resolve("pid");
        CompilerProcess.Output output = run(Duration.ofSeconds(2), "sleep 1000 & echo $! > " + pid + "; wait");
        assertThat(output.stopped()).isTrue();
        assertThat(output.status()).isEqualTo(-1);
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
            while (runs(Files.readString(pid).strip())) {
                Thread.sleep(20);
            }
        });
    }

    /** What is dead and not yet waited for by its parent counts as ended. */
    private static boolean runs(String pid) throws IOException {
        Path stat = Path.of("/proc", pid, "stat");
        try {
            return Files.exists(stat) && !Files.readString(stat).contains(") Z ");
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    @Test
    void processThatNeverStopsTalkingIsEnded() {
        CompilerProcess.Output output = run(
                Duration.ofSeconds(50),
                "while :; do echo aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa; done");
        assertThat(output.stopped()).isTrue();
        assertThat(output.text()).hasSize(8 << 20);
    }

    @Test
    void programThatIsNotThereIsAnError() {
        assertThatThrownBy(() -> CompilerProcess.run(List.of("/no/such/program"), Duration.ofSeconds(1)))
                .isInstanceOf(IOException.class);
    }
}
