package hone.proof;

import static org.assertj.core.api.Assertions.assertThat;

import hone.judge.PackWorkers;
import hone.judge.Trials;
import hone.problem.Case;
import hone.problem.CaseReader;
import hone.problem.Problem;
import hone.task.CancelToken;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Submissions that ought to be too slow, and are so by far, by little, or in another way after the limit. */
class TooSlowTest {
    private static final String RUNS = "runs/longest-run/";
    private static final String SLOW = RUNS + "submissions/time_limit_exceeded/Slow.java";
    private static final String BUSY = "long busy = 0; for (int i = 0; i < 200_000_000; i++) { busy += i ^ busy << 1; }"
            + " if (busy == 42) { return -1; }";

    @TempDir
    private Path folder;

    private SoundPack pack;

    private static TestWorkshop tools;
    private static Workshop workshop;

    @BeforeAll
    static void start() {
        tools = new TestWorkshop();
        workshop = tools.get();
    }

    @AfterAll
    static void stop() {
        tools.close();
    }

    @BeforeEach
    void copy() throws Exception {
        pack = new SoundPack(folder, workshop);
    }

    private static String solution(String body) {
        return "// time: n; space: 1\nclass Solution { int longest(int[] marks) { " + body + " } }";
    }

    /** With a limit of so many hundredths of what the busy loop takes here and now. */
    private ProblemReport check(int hundredths, String body) throws Exception {
        return check(hundredths, body, Share.ALL);
    }

    private ProblemReport check(int hundredths, String body, Share room) throws Exception {
        pack.write(SLOW, solution(BUSY + "return 0;"));
        long millis = took().toMillis() * hundredths / 100;
        pack.write(SLOW, solution(body));
        pack.replace(RUNS + "problem.json", "\"growth\"", "\"limits\": {\"cpuMillis\": " + millis + "}, \"growth\"");
        return pack.check("longest-run", Share.NONE, room, false);
    }

    private Duration took() throws Exception {
        Problem problem = (Problem) pack.pack().problems().stream()
                .filter(entry -> entry.ref().id().equals("longest-run"))
                .findFirst()
                .orElseThrow();
        Case first = CaseReader.read(problem).all().getFirst();
        CancelToken cancel = CancelToken.create();
        try (PackWorkers workers = workshop.packWorkers(cancel);
                Trials trials = workshop.trials(problem, workers, cancel)) {
            Trials.Compiled.Ready ready = (Trials.Compiled.Ready) trials.compile(pack.read(SLOW));
            return trials.run(ready.subject(), first.input(), Duration.ofSeconds(20))
                    .cpu();
        }
    }

    @Test
    void whatFindsNoEndIsSlowEnough() throws Exception {
        assertThat(SoundPack.errors(check(50, "while (true) {}"))).isEmpty();
    }

    @Test
    void whatIsOverTheLimitByLittleIsTold() throws Exception {
        assertThat(SoundPack.errors(check(80, BUSY + "return 0;"))).containsExactly("limit-loose");
    }

    @Test
    void whereTheRoomIsNotMeasuredTheRightSideIsEnough() throws Exception {
        assertThat(SoundPack.errors(check(80, BUSY + "return 0;", Share.NONE))).isEmpty();
    }

    @Test
    void whereTheRoomIsNotMeasuredTheWrongSideIsTold() throws Exception {
        assertThat(SoundPack.errors(check(400, BUSY + "return 0;", Share.NONE))).containsExactly("verdict");
    }

    @Test
    void whatFillsTheMemoryAfterTheLimitIsTooSlowAllTheSame() throws Exception {
        String filling = "java.util.List<long[]> all = new java.util.ArrayList<>();"
                + " while (all.size() >= 0) { all.add(new long[1 << 20]); } return 0;";

        assertThat(SoundPack.errors(check(80, BUSY + filling))).doesNotContain("verdict");
    }
}
