package dev.gatun.examples.openssl;

import static org.openssl.Crypto.BIO_new_file;
import static org.openssl.Crypto.BIO_read;
import static org.openssl.Crypto.EVP_DigestFinal_ex;
import static org.openssl.Crypto.EVP_DigestInit_ex;
import static org.openssl.Crypto.EVP_DigestUpdate;
import static org.openssl.Crypto.EVP_MAX_MD_SIZE;
import static org.openssl.Crypto.EVP_MD_CTX_new;
import static org.openssl.Crypto.EVP_MD_fetch;

import java.nio.file.Path;
import java.util.Arrays;
import org.openssl.BIO;
import org.openssl.EVP_MD;
import org.openssl.EVP_MD_CTX;
import org.openssl.OpensslException;

/** A message digest, fed piece by piece. */
final class Digest implements AutoCloseable {

    private static final int CHUNK = 1 << 14;

    private final EVP_MD_CTX context = EVP_MD_CTX_new();

    /** @throws OpensslException if there is no digest of that name */
    Digest(String algorithm) {
        try (EVP_MD type = EVP_MD_fetch(null, algorithm, null)) {
            EVP_DigestInit_ex(context, type, null);
        } catch (OpensslException e) {
            context.close();
            throw e;
        }
    }

    Digest update(byte... piece) {
        EVP_DigestUpdate(context, piece);
        return this;
    }

    /** @throws OpensslException if the file can't be read */
    Digest update(Path file) {
        byte[] chunk = new byte[CHUNK];
        try (BIO in = BIO_new_file(file.toString(), "rb")) {
            for (int count = BIO_read(in, chunk); count > 0; count = BIO_read(in, chunk)) {
                update(Arrays.copyOf(chunk, count));
            }
        }
        return this;
    }

    /** The digest; nothing more can be fed. */
    byte[] digest() {
        byte[] digest = new byte[EVP_MAX_MD_SIZE];
        int length = EVP_DigestFinal_ex(context, digest);
        return Arrays.copyOf(digest, length);
    }

    @Override
    public void close() {
        context.close();
    }
}
