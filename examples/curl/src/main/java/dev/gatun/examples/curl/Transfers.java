package dev.gatun.examples.curl;

import static org.curl.LibCurl.curl_multi_add_handle;
import static org.curl.LibCurl.curl_multi_info_read;
import static org.curl.LibCurl.curl_multi_init;
import static org.curl.LibCurl.curl_multi_perform;
import static org.curl.LibCurl.curl_multi_poll;
import static org.curl.LibCurl.curl_multi_remove_handle;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.curl.CURL;
import org.curl.CURLM;
import org.curl.CURLMsg_;
import org.curl.CURLcode;

/** Several transfers at once, on one thread. */
final class Transfers {

    private static final int POLL_MILLIS = 1000;

    private Transfers() {}

    /** How each of them ended. */
    static Map<Transfer, CURLcode> perform(List<Transfer> transfers) {
        Map<CURL, Transfer> byHandle = new HashMap<>();
        transfers.forEach(transfer -> byHandle.put(transfer.easy(), transfer));
        try (CURLM multi = curl_multi_init()) {
            byHandle.keySet().forEach(easy -> curl_multi_add_handle(multi, easy));
            while (curl_multi_perform(multi) > 0) {
                curl_multi_poll(multi, null, 0, POLL_MILLIS);
            }
            Map<Transfer, CURLcode> ends = new HashMap<>();
            for (CURLMsg_ message = next(multi); message != null; message = next(multi)) {
                if (message.variant() instanceof CURLMsg_.CURLMSG_DONE(CURLcode result)) {
                    ends.put(byHandle.get(message.easy_handle()), result);
                }
            }
            byHandle.keySet().forEach(easy -> curl_multi_remove_handle(multi, easy));
            return ends;
        }
    }

    private static CURLMsg_ next(CURLM multi) {
        return curl_multi_info_read(multi).result();
    }
}
