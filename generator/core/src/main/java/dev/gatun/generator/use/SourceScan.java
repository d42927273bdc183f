package dev.gatun.generator.use;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the tokens of one source say.
 *
 * @param words all identifiers, keywords among them
 * @param methods identifiers before a parenthesis or behind two colons
 * @param declared names of the types that are declared in it
 * @param mentionsPackage whether it could see the bindings: it is in their package, imports or names it, or imports a module
 */
record SourceScan(Set<String> words, Set<String> methods, Set<String> declared, boolean mentionsPackage) {

    private static final Set<String> DECLARING = Set.of("class", "interface", "enum", "record");

    static SourceScan of(String text, Target target) {
        return new Scanner(target.packageWords()).scan(new JavaTokens(text));
    }

    /** One pass over a source. */
    private static final class Scanner {

        private final List<String> wanted;
        private final Set<String> words = new HashSet<>();
        private final Set<String> methods = new HashSet<>();
        private final Set<String> declared = new HashSet<>();
        private final List<String> chain = new ArrayList<>();
        private boolean found;
        private boolean inPackage;

        Scanner(List<String> wanted) {
            this.wanted = wanted;
        }

        SourceScan scan(JavaTokens tokens) {
            String last = null;
            boolean dotted = false;
            boolean first = false;
            boolean behindColons = false;
            while (tokens.advance()) {
                String word = tokens.word();
                if (word == null) {
                    if (tokens.is('(') && last != null) {
                        methods.add(last);
                    }
                    behindColons = tokens.is(':') && first;
                    first = tokens.is(':');
                    dotted = tokens.is('.');
                    last = null;
                    continue;
                }
                words.add(word);
                if (behindColons) {
                    methods.add(word);
                }
                note(word, last);
                match(word, dotted);
                last = word;
                dotted = false;
                behindColons = false;
                first = false;
            }
            return new SourceScan(words, methods, declared, found || (wanted.isEmpty() && !inPackage));
        }

        private void note(String word, @Nullable String last) {
            if (last == null) {
                inPackage |= word.equals("package");
            } else if (DECLARING.contains(last)) {
                declared.add(word);
            } else if (last.equals("import") && word.equals("module")) {
                found = true;
            } else if (last.equals("package")) {
                inPackage = true;
            }
        }

        /** Words with dots between them are a name, or begin with one. */
        private void match(String word, boolean dotted) {
            if (!dotted) {
                chain.clear();
            }
            chain.add(word);
            int begin = chain.size() - wanted.size();
            found |= begin >= 0
                    && !wanted.isEmpty()
                    && chain.subList(begin, chain.size()).equals(wanted);
        }
    }
}
