package dev.gatun.generator.toolchain;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Runs a compiler, within bounds: a header can make one run for hours or talk without end. */
public final class CompilerProcess {

    private static final int MOST_OUTPUT = 8 << 20;

    private CompilerProcess() {}

    /**
     * What came of a run.
     *
     * @param status the exit status; -1 where it was stopped
     * @param text standard output and error, in English, cut off at 8 MiB
     * @param stopped whether it took too long or said too much, and was ended
     */
    public record Output(int status, String text, boolean stopped) {

        /** Whether it was ended since it said too much; what is there is worth reading then. */
        public boolean saidTooMuch() {
            return stopped && text.length() >= MOST_OUTPUT;
        }
    }

    /**
     * Runs a command in the current folder, without input, and waits for it.
     *
     * @throws IOException if it can't be started
     */
    public static Output run(List<String> command, Duration limit) throws IOException {
        return run(new ProcessBuilder(command), limit);
    }

    /** Runs a command in a folder, with these variables of the environment and no others; see {@link #run(List, Duration)}. */
    public static Output run(List<String> command, Path folder, Map<String, String> environment, Duration limit)
            throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        return run(builder, limit);
    }

    private static Output run(ProcessBuilder builder, Duration limit) throws IOException {
        builder.redirectErrorStream(true).environment().put("LC_ALL", "C");
        Process process = builder.start();
        try {
            process.getOutputStream().close();
            CompletableFuture<String> text = read(process);
            boolean ended = process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
            if (!ended) {
                end(process);
            }
            // a program that outlives the compiler could hold its output open
            String said = text.completeOnTimeout("", 10, TimeUnit.SECONDS).join();
            boolean stopped = !ended || said.length() >= MOST_OUTPUT;
            return new Output(stopped ? -1 : process.exitValue(), said, stopped);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(
                    "interrupted while waiting for " + builder.command().getFirst(), e);
        } finally {
            end(process);
        }
    }

    /** The driver with the programs that it started. */
    private static void end(Process process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    private static CompletableFuture<String> read(Process process) {
        CompletableFuture<String> result = new CompletableFuture<>();
        Thread.ofVirtual().start(() -> {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (InputStream stream = process.getInputStream()) {
                byte[] buffer = new byte[1 << 13];
                for (int n = stream.read(buffer); n >= 0; n = stream.read(buffer)) {
                    bytes.write(buffer, 0, Math.min(n, MOST_OUTPUT - bytes.size()));
                    if (bytes.size() == MOST_OUTPUT) {
                        end(process);
                        break;
                    }
                }
            } catch (IOException e) {
                // what was read before is all there is
            }
            result.complete(bytes.toString(StandardCharsets.UTF_8));
        });
        return result;
    }
}
