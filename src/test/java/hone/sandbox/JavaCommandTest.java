package hone.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JavaCommandTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "always [madvise] never, true",
        "[always] madvise never, true",
        "always madvise [never], false",
        "'', false",
    })
    void hugePagesAreAskedForWhereTheKernelGivesThem(String said, boolean given) throws IOException {
        assertThat(JavaCommand.hasHugePages(Files.writeString(folder.resolve("enabled"), said)))
                .isEqualTo(given);
    }

    @Test
    void anotherSystemGivesNone() {
        assertThat(JavaCommand.hasHugePages(folder.resolve("missing"))).isFalse();
    }
}
