package hone.ui.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WordsTest {
    private static final Instant NOW = Instant.parse("2026-03-05T14:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "2026-03-05T13:59:40Z, just now",
        "2026-03-05T13:48:00Z, 12 min ago",
        "2026-03-05T09:05:00Z, today 09:05",
        "2026-03-04T22:10:00Z, yesterday 22:10",
        "2026-01-03T22:10:00Z, 3 Jan",
        "2025-03-03T22:10:00Z, 3 Mar 2025",
        "2026-03-05T14:00:30Z, today 14:00",
    })
    void namesMoments(Instant moment, String words) {
        assertThat(new WhenText(ZoneOffset.UTC).of(moment, NOW)).isEqualTo(words);
    }

    @Test
    void namesMomentsInThePersonsOwnZone() {
        assertThat(new WhenText(ZoneId.of("Asia/Tokyo")).of(Instant.parse("2026-03-05T09:05:00Z"), NOW))
                .isEqualTo("today 18:05");
    }

    @ParameterizedTest
    @CsvSource({
        "0, under 1 ms",
        "1, 1 ms",
        "40, 40 ms",
        "999, 999 ms",
        "1000, 1 s",
        "1004, 1 s",
        "1250, 1.3 s",
        "12400, 12 s"
    })
    void namesDurations(long millis, String words) {
        assertThat(DurationText.of(Duration.ofMillis(millis))).isEqualTo(words);
    }
}
