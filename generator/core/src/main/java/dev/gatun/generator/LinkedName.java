package dev.gatun.generator;

/** Names of C++ as linkers write them: demangled, with types of parameters. */
final class LinkedName {

    private LinkedName() {}

    /** The name alone, as in {@code geo::Box<int>::get} of {@code geo::Box<int>::get() const}. */
    static String withoutParameters(String linked) {
        String text = linked.replaceAll("\\[abi:\\w+]", "").replace("(anonymous namespace)::", "");
        int operator = text.indexOf("operator");
        int from = operator < 0 ? 0 : operator + (text.startsWith("operator()", operator) ? 10 : 8);
        int depth = 0;
        int begin = 0;
        int end = text.length();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean inOperator = operator >= 0 && i >= operator;
            if (c == '(' && i >= from && (depth == 0 || inOperator)) {
                end = i;
                break;
            }
            if (c == '<' || c == '>') {
                depth += c == '<' ? 1 : -1;
            } else if (c == ' ' && depth == 0 && !inOperator) {
                // what is before is the type of a template's result
                begin = i + 1;
            }
        }
        return text.substring(begin, end);
    }
}
