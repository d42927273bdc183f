package dev.gatun.examples.leveldb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leveldb.LevelDbException;

class DiaryTest {

    @TempDir
    Path folder;

    @Test
    void entriesComeInTheOrderOfTheComparatorInJava() {
        try (Diary diary = new Diary(folder)) {
            diary.write("2026-11-22", "rain");
            diary.writeAll(Map.of("2026-11-23", "sun", "2026-11-21", "fog"));
            assertThat(diary.all().keySet()).containsExactly("2026-11-23", "2026-11-22", "2026-11-21");
            assertThat(diary.read("2026-11-21")).isEqualTo("fog");
        }
    }

    @Test
    void entriesAreThereAgain() {
        try (Diary diary = new Diary(folder)) {
            diary.write("2026-11-22", "r\u00e4in\u0000drops");
        }
        try (Diary diary = new Diary(folder)) {
            assertThat(diary.read("2026-11-22")).isEqualTo("r\u00e4in\u0000drops");
        }
    }

    @Test
    void missingEntryIsAnException() {
        try (Diary diary = new Diary(folder)) {
            assertThatThrownBy(() -> diary.read("never"))
                    .isInstanceOf(LevelDbException.class)
                    .hasMessageContaining("NotFound");
        }
    }

    @Test
    void folderThatIsInUseIsAnException() {
        try (Diary diary = new Diary(folder)) {
            assertThatThrownBy(() -> new Diary(folder)).isInstanceOf(LevelDbException.class);
            assertThat(diary.all()).isEmpty();
        }
    }
}
