/** Example: OpenSSL. */
@NullMarked
package dev.gatun.examples.openssl;

import org.jspecify.annotations.NullMarked;
