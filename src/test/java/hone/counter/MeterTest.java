package hone.counter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeterTest {
    private static final int ROUNDS = 1_000;

    private int phase;

    @AfterEach
    void stop() {
        Meter.begin(0, Long.MAX_VALUE);
    }

    /** A loop that looks in several times in each round holds something in a part of the round only. */
    @ParameterizedTest
    @CsvSource({"2, 4", "3, 3", "3, 60", "3, 187", "4, 250", "5, 200"})
    void whoWatchesALoopSeesEveryPartOfARound(int parts, int every) {
        Set<Integer> seen = new TreeSet<>();
        Meter.begin(0, Long.MAX_VALUE, every, _ -> seen.add(phase));

        for (int i = 0; i < ROUNDS * parts; i++) {
            phase = i % parts;
            Meter.check();
        }

        assertThat(seen).hasSize(parts);
        assertThat(Meter.looks()).isEqualTo((long) ROUNDS * parts);
    }

    @ParameterizedTest
    @CsvSource({"1000, 1, 1000, 1000", "1000, 10, 90, 110", "1000, 300, 2, 5", "4000000, 200000, 17, 23"})
    void itIsWatchedAboutAsOftenAsWished(int looks, int every, int least, int most) {
        int[] times = new int[1];
        Meter.begin(0, Long.MAX_VALUE, every, _ -> times[0]++);

        for (int i = 0; i < looks; i++) {
            Meter.check();
        }

        assertThat(times[0]).isBetween(least, most);
    }
}
