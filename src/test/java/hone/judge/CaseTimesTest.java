package hone.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseTimesTest {
    /** Of microseconds with blanks between them. */
    private static CaseTimes times(String micros) {
        return new CaseTimes(Arrays.stream(micros.split(" "))
                .map(each -> Duration.ofNanos(Long.parseLong(each) * 1_000))
                .toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "14200 19400 12300 13100 16000 | 14 ms of CPU time, 12–19 in 5 runs",
                "14200 13900 14100             | 14 ms of CPU time in each of 3 runs",
                "10000 20000                   | 15 ms of CPU time, 10–20 in 2 runs",
                "1000 1400 1600                | 1 ms of CPU time, 1–2 in 3 runs",
                "400 999 10                    | under 1 ms of CPU time in each of 3 runs",
                "400 700 3200                  | under 1 ms of CPU time, at most 3 in 3 runs",
                "400 2100 3200                 | 2 ms of CPU time, under 1 to 3 in 3 runs",
                "230500 158000 166000          | 166 ms of CPU time, 158–231 in 3 runs",
                "980000 1040000 1120000        | 1.0 s of CPU time, 0.98–1.1 in 3 runs",
                "4000 1040000 1120000          | 1.0 s of CPU time, under 0.01 to 1.1 in 3 runs",
                "999400 999300                 | 999 ms of CPU time in each of 2 runs",
                "12340000 12310000             | 12.3 s of CPU time in each of 2 runs",
                "0                             | under 10 ms of CPU time",
                "9999                          | under 10 ms of CPU time",
                "10000                         | about 10 ms of CPU time, in one run",
                "14600                         | about 15 ms of CPU time, in one run",
            })
    void theMedianIsToldWithTheRange(String micros, String words) {
        assertThat(times(micros).words()).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "999, under 1 ms",
        "1000, about 1 ms",
        "14600, about 15 ms",
        "99400, about 99 ms",
        "99600, about 100 ms",
        "137000, about 140 ms",
        "994000, about 990 ms",
        "996000, about 1 s",
        "1230000, about 1.2 s",
        "9970000, about 10 s",
        "63000000, about 63 s",
    })
    void oneRunIsToldWithFewDigits(long micros, String words) {
        assertThat(CaseTimes.about(Duration.ofNanos(micros * 1_000))).isEqualTo(words);
    }

    @Test
    void theSentenceSaysOfWhat() {
        assertThat(times("14200 19400 12300").sentence())
                .isEqualTo("Slowest case: 14 ms of CPU time, 12–19 in 3 runs.");
    }

    @Test
    void theOrderOfTheRunsDoesNotMatter() {
        CaseTimes times = times("5000 1000 4000 2000");

        assertThat(times.least()).isEqualTo(Duration.ofMillis(1));
        assertThat(times.median()).isEqualTo(Duration.ofMillis(3));
        assertThat(times.most()).isEqualTo(Duration.ofMillis(5));
        assertThatThrownBy(() -> new CaseTimes(List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
