package dev.gatun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IncrementalTest {

    @TempDir
    private Path folder;

    private String header;

    @BeforeEach
    void header() throws IOException {
        header = write("demo.h", "struct a { int x; };\nstruct b { int y; };\nint f(void);\n");
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private ConsoleRun run(String... more) {
        String[] args = {
            "generate", "--target", "x86_64-linux-gnu", "-t", "demo", "-o", out(), "--incremental", record(), header
        };
        String[] all = new String[args.length + more.length];
        System.arraycopy(args, 0, all, 0, args.length);
        System.arraycopy(more, 0, all, args.length, more.length);
        return ConsoleRun.of(all);
    }

    private String out() {
        return folder.resolve("out").toString();
    }

    private String record() {
        return folder.resolve("record.json").toString();
    }

    @Test
    void secondRunSaysThatAllIsUpToDate() {
        assertThat(run()).isEqualTo(new ConsoleRun(0, "wrote 3 files to " + out() + "\n", ""));

        assertThat(run()).isEqualTo(new ConsoleRun(0, "up to date: 3 files in " + out() + "\n", ""));
    }

    @Test
    void verboseRunSaysWhyItIsNeededAndWhatItRemoved() throws IOException {
        run();
        write("demo.h", "struct a { int x; };\nint f(void);\n");

        ConsoleRun run = run("--verbose");

        assertThat(run.err()).contains("gatun: generating, since '" + header + "' changed\n");
        assertThat(run.out()).isEqualTo("wrote 2 files to " + out() + "; removed 1 stale file\n");
        assertThat(run.status()).isZero();
    }

    @Test
    void recordThatCantBeWrittenIsAnError() throws IOException {
        Files.createDirectories(folder.resolve("record.json"));

        ConsoleRun run = run();

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err())
                .isEqualTo(
                        "gatun: error: can't write the record '" + record()
                                + "': it is a folder [cannot-write]\n  hint: name another file for it, or make its folder writable\ngatun: nothing written\n");
        assertThat(folder.resolve("out")).doesNotExist();
    }
}
