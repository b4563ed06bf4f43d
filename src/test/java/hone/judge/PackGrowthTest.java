package hone.judge;

import static org.assertj.core.api.Assertions.assertThat;

import hone.compile.Compilers;
import hone.judge.PackGrowth.Row;
import hone.judge.PackGrowth.Shipped;
import hone.problem.PackReader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * A tenth of the built-in pack's accepted submissions a day, another one each day; {@code packaging/bench growth pack} measures all of
 * them.
 */
class PackGrowthTest {
    private static final int PARTS = 10;

    @Test
    void growthIsAsStated() throws Exception {
        List<Shipped> all = PackGrowth.all(PackReader.read(Path.of(System.getProperty("hone.problems"))));
        Set<String> known = PackGrowth.reasons().keySet();
        int part = (int) (LocalDate.now(ZoneOffset.UTC).toEpochDay() % PARTS);
        List<Row> rows = new ArrayList<>();
        try (Compilers compilers = new Compilers();
                RunWorkers workers = RunWorkers.lasting(Path.of(System.getProperty("hone.worker.jar")))) {
            GrowthJudge judge = new GrowthJudge(compilers, workers, LabelledGrowthTest.PATIENCE);
            for (int i = part; i < all.size(); i += PARTS) {
                Row row = PackGrowth.measure(all.get(i), judge);
                // Counts are the same each time; how many sizes there was time for is not.
                rows.add(row.timeRight() ? row : PackGrowth.measure(all.get(i), judge));
            }
        }
        assertThat(all)
                .extracting(Shipped::name)
                .containsAll(known.stream()
                        .map(name -> name.replace(PackGrowth.MEMORY, ""))
                        .toList());
        assertThat(rows).hasSizeGreaterThan(20);
        List<String> wrong = rows.stream()
                .filter(row -> !row.timeRight() && !known.contains(row.shipped().name()))
                .map(Row::words)
                .toList();
        assertThat(wrong).as("missed, and not explained").isEmpty();
        assertThat(rows.stream().filter(Row::isAccused).map(Row::words))
                .as("wrongly called worse")
                .isEmpty();
    }
}
