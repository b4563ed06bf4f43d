package hone.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import hone.instrument.Snippets.Snippet;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AllowListDeniedTest {
    static List<Snippet> denied() {
        return Snippets.read("denied.txt");
    }

    @Test
    void theTableIsLong() {
        assertThat(denied()).hasSizeGreaterThan(100);
    }

    @ParameterizedTest
    @MethodSource("denied")
    void deniesWhatJavacCompiled(Snippet snippet) {
        assertDenied(snippet, Compile.javac(snippet.source()));
    }

    @ParameterizedTest
    @MethodSource("denied")
    void deniesWhatEcjCompiled(Snippet snippet, @TempDir Path folder) {
        assertDenied(snippet, Compile.ecj(snippet.source(), folder));
    }

    @Test
    void whatHasNoLineIsNotSaidBeforeWhatHasOne(@TempDir Path folder) {
        String source = """
                import java.util.concurrent.*;
                class Solution {
                  static class Part extends RecursiveTask<Long> {
                    protected Long compute() { return 1L; }
                  }
                  void f() {
                    Thread.startVirtualThread(() -> {});
                    Thread.ofVirtual().unstarted(() -> {});
                    java.lang.ref.Cleaner.create().register(this, () -> {});
                  }
                }
                """;
        assertThat(AllowList.check(Compile.javac(source)))
                .extracting(Denial::line)
                .containsExactly(3, 7, 8, 9);
        assertThat(AllowList.check(Compile.ecj(source, folder)))
                .extracting(Denial::line)
                .containsExactly(3, 7, 8, 9);
    }

    @Test
    void whereThreadsAreAllowedNobodyIsToldToUseOne() {
        String source = """
                class Solution {
                  void f() {
                    new Thread(null, () -> {}, "deep", 1 << 20).start();
                    Thread.setDefaultUncaughtExceptionHandler((t, e) -> {});
                    Thread.getAllStackTraces();
                  }
                }
                """;
        assertThat(AllowList.check(Compile.javac(source), Profile.CONCURRENCY))
                .hasSizeGreaterThanOrEqualTo(3)
                .extracting(Denial::message)
                .noneMatch(message -> message.contains("on one thread"))
                .anyMatch(message -> message.startsWith("new Thread(ThreadGroup) looks at other threads. "));
    }

    private static void assertDenied(Snippet snippet, Map<String, byte[]> classes) {
        List<String> lines = List.of(snippet.header().get(1).split(" or "));
        String words = snippet.header().get(2);

        assertThat(AllowList.check(classes)).as(snippet.source()).anySatisfy(denial -> {
            assertThat(lines).contains(String.valueOf(denial.line()));
            assertThat(denial.message()).contains(words).endsWith(".");
            assertThat(denial.message()).containsIgnoringCase(denial.what());
        });
        assertThat(AllowList.check(classes)).extracting(Denial::line).isSorted();
    }
}
