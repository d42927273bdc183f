package dev.gatun.generator.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

    @ParameterizedTest
    @CsvSource({
        "sqlite3_close_v2, sqlite3 close v2",
        "xmlFreeDoc, xml free doc",
        "SDL_DestroyWindow, sdl destroy window",
        "EVP_MD_CTX_free, evp md ctx free",
        "deflateEnd, deflate end",
        "htmlDocPtr, html doc ptr",
        "HTMLParser, html parser",
        "gzclose, gzclose",
        "__a__b, a b",
        "_, ''",
    })
    void namesAreSplitAtUnderscoresAndHumps(String name, String words) {
        assertThat(String.join(" ", Words.of(name))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "sqlite3_close, close",
        "sqlite3_close_v2, close",
        "xmlFreeDoc, free",
        "EVP_MD_CTX_free, free",
        "gzclose, close",
        "inflateEnd, end",
        "inflateBackEnd, end",
        "git_repository_free, free",
        "g_object_unref, unref",
        "curl_easy_cleanup, cleanup",
        "list_delete, delete",
        "list_append, ",
        "send, ",
        "end, ",
        "free, ",
        "is_free_of_charge, free",
        "sqlite3_open, ",
    })
    void endsAreToldByAWord(String name, @Nullable String end) {
        assertThat(Words.end(name)).isEqualTo(end == null ? "" : end);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"sqlite3_open", "sqlite3_open16", "xmlNewDoc", "gzopen", "BIO_new_file", "git_commit_create"})
    void makersAreToldByAWord(String name) {
        assertThat(Words.makes(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sqlite3_db_handle", "xmlDocGetRootElement", "renewal", "curl_url"})
    void othersAreNoMakers(String name) {
        assertThat(Words.makes(name)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "n",
                "N",
                "len",
                "nByte",
                "srcLen",
                "size",
                "buflen",
                "data_size",
                "length",
                "count",
                "dictLength"
            })
    void lengthsAreToldByName(String name) {
        assertThat(Words.isLength(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"flags", "mode", "x", "index", "next", ""})
    void otherNumbersAreNoLengths(String name) {
        assertThat(Words.isLength(name)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "name, name",
        "struct point, \"struct point\"",
        "yes, \"yes\"",
        "n, \"n\"",
        "~, \"~\"",
        "17, 17",
        "a/b.h, a/b.h",
        "C:\\x.h, \"C:\\\\x.h\"",
        "'a\": {b', '\"a\\\": {b\"'",
    })
    void namesAreQuotedWhereYamlNeedsIt(String name, String yaml) {
        assertThat(Yaml.scalar(name)).isEqualTo(yaml);
    }

    @Test
    void nothingEndsALineOrAComment() {
        assertThat(Yaml.scalar("a\nb\u2028c\u00e9")).isEqualTo("\"a\\u000ab\\u2028c\\u00e9\"");
        assertThat(Yaml.comment("a\nenums: {x: flags}\u0085\u2029b")).isEqualTo("a?enums: {x: flags}??b");
        assertThat(Yaml.list(List.of("a", "#b"), "  ")).isEqualTo("[a, \"#b\"]");
    }
}
