package dev.gatun.maven;

import dev.gatun.generator.BindingGenerator;
import dev.gatun.generator.GenerationRequest;
import dev.gatun.generator.RunListener;
import dev.gatun.generator.VerificationResult;
import dev.gatun.generator.incremental.IncrementalGenerator;
import dev.gatun.generator.source.ContentHash;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.jspecify.annotations.Nullable;

/**
 * Checks what bindings take for granted against the C compiler: sizes, offsets, values, types. In the same execution as {@code generate} it
 * asks the compiler again only if something changed.
 */
@Mojo(name = "verify", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class VerifyMojo extends BindingMojo {

    @Override
    void run() throws MojoFailureException {
        GenerationRequest request = request();
        // The record of generate names everything that bindings depend on. While it holds, so does what was verified
        // beside it.
        Path record = recordFile(RECORD);
        Path stamp = recordFile(".verified");
        if (IncrementalGenerator.isUpToDate(request, record) && isStampedWith(stamp, record)) {
            getLog().info("Up to date: nothing has changed since it was verified");
            return;
        }
        VerificationResult result = verify(request);
        if (leftOut(result.diagnostics())) {
            return;
        }
        log(result.diagnostics());
        Failures.check("not verified", result.diagnostics());
        if (result.verification() != null) {
            getLog().info("Verified " + result.verification().summary());
        }
        if (IncrementalGenerator.isUpToDate(request, record)) {
            stamp(stamp, record);
        }
    }

    private static VerificationResult verify(GenerationRequest request) throws MojoFailureException {
        try {
            return BindingGenerator.verify(request, RunListener.NONE);
        } catch (IOException e) {
            throw new MojoFailureException("can't ask the C compiler: " + e.getMessage(), e);
        }
    }

    private static boolean isStampedWith(Path stamp, Path record) {
        try {
            return Files.isRegularFile(stamp) && Files.readString(stamp).equals(ContentHash.of(record));
        } catch (IOException e) {
            return false;
        }
    }

    private static void stamp(Path stamp, Path record) throws MojoFailureException {
        @Nullable String hash = ContentHash.of(record);
        if (hash == null) {
            return;
        }
        try {
            Files.writeString(stamp, hash);
        } catch (IOException e) {
            throw Failures.notWritten("that it is verified", stamp, e);
        }
    }
}
