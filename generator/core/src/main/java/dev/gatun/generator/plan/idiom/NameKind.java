package dev.gatun.generator.plan.idiom;

/** What a name in a configuration can stand for. */
enum NameKind {
    FUNCTION("function"),
    RECORD("struct or union"),
    ENUM("enum"),
    TYPEDEF("typedef"),
    CALLBACK("callback type"),
    CONSTANT("constant");

    private final String noun;

    NameKind(String noun) {
        this.noun = noun;
    }

    String noun() {
        return noun;
    }
}
