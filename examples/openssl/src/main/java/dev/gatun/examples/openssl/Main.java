package dev.gatun.examples.openssl;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.HexFormat;
import org.openssl.OpensslException;

/** A digest, a sealed message, and what OpenSSL says when something is wrong. */
public final class Main {

    private static final HexFormat HEX = HexFormat.of();

    private Main() {}

    public static void main(String[] args) {
        run(System.out);
    }

    static void run(PrintStream out) {
        try (Digest digest = new Digest("SHA256")) {
            out.println("SHA-256: "
                    + HEX.formatHex(digest.update("a".getBytes(UTF_8))
                            .update("bc".getBytes(UTF_8))
                            .digest()));
        }
        byte[] key = new byte[32];
        byte[] nonce = new byte[12];
        byte[] open = "from the lock keeper".getBytes(UTF_8);
        Sealed sealed = Sealed.of(key, nonce, open, "gates open at noon".getBytes(UTF_8));
        out.println("sealed: " + HEX.formatHex(sealed.text()) + ", tag " + HEX.formatHex(sealed.tag()));
        out.println("opened: " + new String(sealed.open(key, nonce, open), UTF_8));
        try {
            sealed.open(key, nonce, "from somebody else".getBytes(UTF_8));
        } catch (OpensslException e) {
            out.println("tampered with: " + e.getMessage());
        }
        refusals(out);
    }

    private static void refusals(PrintStream out) {
        try (Digest digest = new Digest("SHA257")) {
            out.println(digest.digest().length);
        } catch (OpensslException e) {
            out.println("no digest: " + e.getMessage());
        }
        try (Digest digest = new Digest("SHA256")) {
            digest.update(Path.of("no", "such", "file"));
        } catch (OpensslException e) {
            out.println("no file: " + e.getMessage());
            for (Throwable further : e.getSuppressed()) {
                out.println("    " + further.getMessage());
            }
        }
        try {
            Sealed.of(new byte[16], new byte[12], new byte[0], new byte[0]);
        } catch (IndexOutOfBoundsException e) {
            out.println("short key: " + e.getMessage());
        }
    }
}
