package dev.gatun.generator.resolve;

import dev.gatun.runtime.layout.TargetAbi;

/** From {@code asm("...")} behind a declarator to the name by which the dynamic linker finds the symbol. */
final class AsmLabels {

    private AsmLabels() {}

    /**
     * A label is taken as it is, so on Apple's systems it has the underscore that all C symbols have in object files and that
     * {@code dlsym} does not want. A first byte of 1 is LLVM's mark for "as it is".
     */
    static String symbol(String label, TargetAbi abi) {
        String symbol = label.startsWith("\u0001") ? label.substring(1) : label;
        boolean apple = abi.triple().contains("apple");
        return apple && symbol.startsWith("_") ? symbol.substring(1) : symbol;
    }
}
