package hone.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The suite, in every mode that this machine has; of a long suite a part each day, see {@link Part}. */
class HostileSuiteTest {
    private static final List<SuiteRun> OPEN = new ArrayList<>();

    @AfterAll
    static void stop() throws Exception {
        for (SuiteRun run : OPEN) {
            run.close();
        }
    }

    @TestFactory
    Stream<DynamicContainer> everyFileGetsItsVerdictAndNothingElseHappens() throws Exception {
        List<HostileFile> all = HostileFile.all();
        return Mode.available().stream().map(mode -> dynamicContainer(mode.title(), tests(mode, all)));
    }

    private static Stream<DynamicTest> tests(Mode mode, List<HostileFile> all) {
        Part part = Part.of(System.getProperty("hone.hostile.part", ""), mode);
        SuiteRun[] run = new SuiteRun[1];
        return part.of(all).stream()
                .filter(file -> file.runsIn(mode))
                // What does not come through the compiler meets no layer.
                .filter(file -> mode == Mode.BOTH || !file.group().equals("compile"))
                .map(file -> dynamicTest(file.toString(), () -> {
                    if (run[0] == null) {
                        run[0] = start(mode);
                    }
                    assertThat(run[0].judge(file).troubles()).as(file.idea()).isEmpty();
                }));
    }

    private static SuiteRun start(Mode mode) throws Exception {
        // Each run counts all processes, so there is one at a time.
        stop();
        OPEN.clear();
        SuiteRun run = new SuiteRun(mode);
        OPEN.add(run);
        return run;
    }
}
