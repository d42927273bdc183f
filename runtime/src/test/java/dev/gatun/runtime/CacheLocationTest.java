package dev.gatun.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CacheLocationTest {

    @ParameterizedTest
    @CsvSource({
        "LINUX, '', XDG_CACHE_HOME, '', /home/me/.cache/gatun",
        "LINUX, '', XDG_CACHE_HOME, /var/cache/me, /var/cache/me/gatun",
        "LINUX, '', XDG_CACHE_HOME, relative, /home/me/.cache/gatun",
        "LINUX, /my/cache, XDG_CACHE_HOME, /var/cache/me, /my/cache",
        "MACOS, '', XDG_CACHE_HOME, /var/cache/me, /home/me/Library/Caches/gatun",
        "WINDOWS, '', LOCALAPPDATA, /local, /local/gatun/cache",
        "WINDOWS, '', LOCALAPPDATA, '', /home/me/AppData/Local/gatun/cache",
    })
    void cacheIsWhereTheSystemHasThem(HostSystem system, String property, String variable, String value, String folder)
            throws IOException {
        assertThat(CacheLocation.of(system, property, Map.of(variable, value), "/home/me"))
                .isEqualTo(Path.of(folder));
    }

    @Test
    void relativePropertyIsBelowTheWorkingFolder() throws IOException {
        assertThat(CacheLocation.of(HostSystem.LINUX, "here", Map.of(), "/home/me"))
                .isEqualTo(Path.of("here").toAbsolutePath());
    }

    @Test
    void userWithoutAHomeIsTold() {
        assertThatThrownBy(() -> CacheLocation.of(HostSystem.LINUX, "", Map.of(), "?"))
                .isInstanceOf(IOException.class)
                .hasMessage(
                        "this user has no home folder for the cache (user.home=?); -Dgatun.cache=FOLDER chooses one");
    }
}
