package dev.gatun.examples.openssl;

import static org.openssl.Crypto.EVP_CIPHER_CTX_ctrl;
import static org.openssl.Crypto.EVP_CIPHER_CTX_new;
import static org.openssl.Crypto.EVP_CTRL_AEAD_GET_TAG;
import static org.openssl.Crypto.EVP_CTRL_AEAD_SET_TAG;
import static org.openssl.Crypto.EVP_DecryptFinal_ex;
import static org.openssl.Crypto.EVP_DecryptInit_ex;
import static org.openssl.Crypto.EVP_DecryptUpdate;
import static org.openssl.Crypto.EVP_EncryptFinal_ex;
import static org.openssl.Crypto.EVP_EncryptInit_ex;
import static org.openssl.Crypto.EVP_EncryptUpdate;
import static org.openssl.Crypto.EVP_MAX_BLOCK_LENGTH;
import static org.openssl.Crypto.EVP_aes_256_gcm;

import java.util.Arrays;
import org.openssl.EVP_CIPHER_CTX;
import org.openssl.OpensslException;

/**
 * A text encrypted by AES-256-GCM, which knows when it was changed.
 *
 * @param tag over the text and what was sent along in the open
 */
@SuppressWarnings("ArrayRecordComponent") // bytes are all there is to it
record Sealed(byte[] text, byte[] tag) {

    private static final int TAG = 16;

    /**
     * Encrypts a text.
     *
     * @param key of 32 bytes
     * @param nonce of 12 bytes, never used with that key before
     * @param open what belongs to the text and isn't secret
     */
    static Sealed of(byte[] key, byte[] nonce, byte[] open, byte[] text) {
        try (EVP_CIPHER_CTX context = EVP_CIPHER_CTX_new()) {
            EVP_EncryptInit_ex(context, EVP_aes_256_gcm(), null, key, nonce);
            EVP_EncryptUpdate(context, null, open, open.length);
            byte[] sealed = new byte[text.length + EVP_MAX_BLOCK_LENGTH];
            int length = EVP_EncryptUpdate(context, sealed, text, text.length);
            EVP_EncryptFinal_ex(context, new byte[EVP_MAX_BLOCK_LENGTH]); // a stream cipher holds nothing back
            byte[] tag = new byte[TAG];
            EVP_CIPHER_CTX_ctrl(context, EVP_CTRL_AEAD_GET_TAG, tag);
            return new Sealed(Arrays.copyOf(sealed, length), tag);
        }
    }

    /**
     * Decrypts it.
     *
     * @throws OpensslException if the key is another one, or something was changed
     */
    byte[] open(byte[] key, byte[] nonce, byte[] open) {
        try (EVP_CIPHER_CTX context = EVP_CIPHER_CTX_new()) {
            EVP_DecryptInit_ex(context, EVP_aes_256_gcm(), null, key, nonce);
            EVP_DecryptUpdate(context, null, open, open.length);
            byte[] opened = new byte[text.length + EVP_MAX_BLOCK_LENGTH];
            int length = EVP_DecryptUpdate(context, opened, text, text.length);
            EVP_CIPHER_CTX_ctrl(context, EVP_CTRL_AEAD_SET_TAG, tag);
            EVP_DecryptFinal_ex(context, new byte[EVP_MAX_BLOCK_LENGTH]);
            return Arrays.copyOf(opened, length);
        }
    }
}
