package dev.gatun.maven;

import java.util.ArrayList;
import java.util.List;

/** C signatures as Maven hands them over: a property's text comes split at every comma, those between parentheses too. */
final class Signatures {

    private Signatures() {}

    /** Parts that leave a parenthesis open are joined with what follows. */
    static List<String> joined(List<String> parts) {
        List<String> signatures = new ArrayList<>();
        String open = "";
        for (String part : parts) {
            String text = open.isEmpty() ? part : open + "," + part;
            boolean closed = text.chars().filter(each -> each == '(').count()
                    <= text.chars().filter(each -> each == ')').count();
            open = closed ? "" : text;
            if (closed) {
                signatures.add(text);
            }
        }
        if (!open.isEmpty()) {
            signatures.add(open);
        }
        return signatures;
    }
}
