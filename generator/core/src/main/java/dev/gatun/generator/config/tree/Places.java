package dev.gatun.generator.config.tree;

import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import dev.gatun.generator.source.SourceFile;
import dev.gatun.generator.source.SourcePosition;

/** Places of tokens. The parser counts code points, a {@link SourcePosition} UTF-16 code units; tokens come in order, so that none is counted twice. */
final class Places {

    private final SourceFile file;
    private long codePoints;
    private int offset;
    /** Of the line last asked for. */
    private int lineEnd = -1;

    Places(SourceFile file) {
        this.file = file;
    }

    /** Goes on to the parser's current token. */
    void advance(YAMLParser parser) {
        moveTo(parser.currentTokenLocation().getCharOffset());
    }

    private void moveTo(long index) {
        String text = file.text();
        while (codePoints < index && offset < text.length()) {
            offset += Character.charCount(text.codePointAt(offset));
            codePoints++;
        }
    }

    SourcePosition here() {
        return new SourcePosition(file, offset);
    }

    /** How many characters of its line the current scalar has in the file. */
    int written(YAMLParser parser) {
        long codePointsOfToken = parser.currentLocation().getCharOffset() - codePoints;
        if (lineEnd < offset) {
            int end = file.text().indexOf('\n', offset);
            lineEnd = end < 0 ? file.text().length() : end;
        }
        return Math.clamp(codePointsOfToken, 1, Math.max(1, lineEnd - offset));
    }

    /** A place behind the current token, by its index in code points; the token's where that is before it. */
    SourcePosition at(long index) {
        moveTo(index);
        return here();
    }
}
