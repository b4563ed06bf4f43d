package hone.store;

import static org.assertj.core.api.Assertions.assertThat;

import hone.judge.Verdict;
import hone.practice.StoreException;
import hone.practice.round.Presets;
import hone.practice.round.Prompt;
import hone.practice.round.Round;
import hone.practice.round.RoundEvent.Outcome;
import hone.practice.round.RoundEvent.Scope;
import hone.practice.round.RoundKind;
import hone.practice.round.RoundLog;
import hone.practice.round.RoundReport;
import hone.practice.round.RoundSession;
import hone.practice.round.RoundState;
import hone.practice.round.RoundTask;
import hone.practice.round.Rounds.Kept;
import hone.practice.round.Stamped;
import hone.practice.round.Step;
import hone.problem.Problem.Difficulty;
import hone.problem.ProblemRef;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A thousand rounds, as in a year of hard practice: typing, runs, pauses; and at random moments kills, torn files, full disks,
 * clocks that are set, lids that are closed, machines that are started anew.
 */
class SimulatedYearTest {
    private static final int ROUNDS = 1_000;
    private static final int ACTIONS = 120;

    @TempDir
    private Path folder;

    @Test
    void everyReportIsWhatItsLogComesToAndNothingIsLost() throws Exception {
        int kills = 0;
        int unverified = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Life life = new Life(round);
            life.live();
            kills += life.kills;
            unverified += life.report().integrity().hasUnverified() ? 1 : 0;
        }
        assertThat(kills).as("kills").isGreaterThan(ROUNDS);
        assertThat(unverified).as("rounds with time that nobody can know").isBetween(ROUNDS / 20, ROUNDS);
    }

    /** One round from its beginning to its report. */
    private final class Life {
        private final Random random;
        private final FakeMachine machine;
        private final FaultyDisk disk = new FaultyDisk();
        private final List<Stamped> truth = new ArrayList<>();
        private final List<StringBuilder> texts = new ArrayList<>();
        private RoundFolder rounds;
        private Kept kept;
        private RoundSession session;
        private int certain;
        private int kills;
        private boolean rebooted;
        private long left;

        Life(int seed) throws StoreException {
            random = new Random(seed);
            machine = new FakeMachine(seed % 3 != 0);
            rounds = new RoundFolder(folder.resolve("rounds-" + seed), disk, InstantSource.fixed(Instant.EPOCH));
            RoundKind kind = Presets.ALL.get(random.nextInt(Presets.ALL.size()));
            kept = rounds.create(List.of());
            List<RoundTask> tasks = IntStream.range(0, kind.slots().size())
                    .<RoundTask>mapToObj(SimulatedYearTest::task)
                    .toList();
            tasks.forEach(task -> texts.add(new StringBuilder(((RoundTask.Code) task).starter())));
            session = RoundSession.begin(kind, seed, tasks, listening(kept.log()), machine);
            force();
            left = session.left();
        }

        private RoundLog listening(RoundLog log) {
            return new RoundLog() {
                @Override
                public void append(Stamped event) {
                    truth.add(event);
                    log.append(event);
                }

                @Override
                public void force() throws StoreException {
                    log.force();
                }

                @Override
                public void close() throws StoreException {
                    log.close();
                }
            };
        }

        void live() throws Exception {
            for (int action = 0; action < ACTIONS && !session.round().state().isOver(); action++) {
                act();
                noTimeIsGivenBack();
            }
            while (!session.round().state().isOver()) {
                machine.pass(600_000);
                if (session.round().state() == RoundState.PAUSED) {
                    session.goOn();
                }
                session.tick();
                noTimeIsGivenBack();
            }
            answerAll();
            if (random.nextBoolean()) {
                kill();
            }
            if (session.round().state() == RoundState.OVER) {
                session.rate(session.round().tasks().stream().map(_ -> 50).toList());
            }
            kept.log().force();
            sameAsItsLog();
            machine.pass(1_000);
            rounds.close();
        }

        RoundReport report() {
            return RoundReport.of(session.round());
        }

        private void act() throws Exception {
            machine.pass(random.nextInt(20_000));
            session.tick();
            int task = random.nextInt(texts.size());
            switch (random.nextInt(22)) {
                case 0 -> session.open(task);
                case 1 -> run(task, Scope.RUN);
                case 2 -> run(task, Scope.SUBMIT);
                case 3 -> session.note(task, Step.values()[random.nextInt(6)], "O(n) and " + random.nextInt());
                case 4 -> session.go(task, Step.values()[random.nextInt(6)]);
                case 5 -> session.prompt(task, Prompt.values()[random.nextInt(4)]);
                case 6 -> session.focus(random.nextBoolean());
                case 7 -> session.pause();
                case 8 -> session.goOn();
                case 9 -> session.takeHint(task, random.nextInt(3));
                case 10 -> machine.setWall(random.nextInt(20_000_000) - 10_000_000);
                case 11 -> machine.pass(random.nextInt(400_000));
                case 12 -> kill();
                case 13 -> {
                    kill();
                    machine.setWall(random.nextInt(2_000_000) - 1_000_000);
                }
                case 14 -> {
                    if (random.nextInt(4) == 0) {
                        losePower();
                    }
                }
                case 15 -> fullDisk();
                case 16 -> force();
                case 17 -> {
                    if (random.nextInt(10) == 0) {
                        session.end();
                    }
                }
                default -> type(task);
            }
        }

        private void type(int task) {
            StringBuilder text = texts.get(task);
            for (int i = random.nextInt(8); i >= 0; i--) {
                int position = random.nextInt(text.length() + 1);
                int removed = Math.min(random.nextInt(3), text.length() - position);
                String inserted = random.nextInt(50) == 0 ? "\ud83d" : "ab\n;é".substring(random.nextInt(4));
                machine.pass(random.nextInt(400));
                if (session.edit(task, position, removed, inserted)) {
                    text.replace(position, position + removed, inserted);
                }
            }
        }

        private void run(int task, Scope scope) {
            OptionalInt number = session.ask(task, scope);
            machine.pass(random.nextInt(3_000));
            if (number.isPresent() && random.nextInt(4) > 0) {
                session.answer(number.getAsInt(), outcome());
            }
        }

        private Outcome outcome() {
            Verdict verdict = Verdict.values()[random.nextInt(Verdict.values().length)];
            int total = 1 + random.nextInt(60);
            int passed = verdict == Verdict.AC ? total : random.nextInt(total);
            return new Outcome(verdict, passed, total, List.of("a missing semicolon"), random.nextInt(3), 12);
        }

        private void answerAll() {
            session.round().pending().forEach(trial -> session.answer(trial.number(), outcome()));
        }

        private void force() throws StoreException {
            kept.log().force();
            certain = truth.size();
        }

        private void fullDisk() throws StoreException {
            disk.refuse(step -> step == FaultyDisk.Step.WRITE || step == FaultyDisk.Step.FORCE);
            disk.tear();
            type(0);
            disk.refuse(_ -> false);
            force();
        }

        /** The program dies; what was written is there. */
        private void kill() throws Exception {
            kept.log().force();
            machine.pass(random.nextInt(30_000));
            comeBack(false);
        }

        /** The machine dies. What was forced is there; of the rest a part may be, cut off anywhere. */
        private void losePower() throws Exception {
            kept.log().force();
            tear(folder.resolve(rounds()).resolve(kept.id()).resolve("round.log"));
            machine.reboot(random.nextInt(300_000), random.nextInt(60_000));
            rebooted = true;
            comeBack(true);
        }

        private void comeBack(boolean fromTheDead) throws StoreException {
            kills++;
            kept = rounds.open(kept.id());
            assertThat(kept.events())
                    .as("events that are there again")
                    .isEqualTo(truth.subList(0, kept.events().size()));
            assertThat(kept.events().size()).as("of %s forced", certain).isGreaterThanOrEqualTo(certain);
            truth.subList(kept.events().size(), truth.size()).clear();
            certain = truth.size();
            Round before = Round.of(kept.events());
            if (fromTheDead || !machine.read().steady()) {
                // What was shown and not kept cannot be known: the last thing kept is where time goes on.
                left = before.left(before.at());
            }
            session = RoundSession.resume(before, listening(kept.log()), machine);
            for (int task = 0; task < texts.size(); task++) {
                texts.set(
                        task,
                        new StringBuilder(session.round().tasks().get(task).text()));
            }
        }

        private String rounds() {
            return "rounds-" + session.round().started().orElseThrow().seed();
        }

        /** Cuts the file somewhere behind what is certain. */
        private void tear(Path log) throws IOException {
            long sound = LogFrame.HEAD_BYTES;
            for (int i = 0; i < certain; i++) {
                sound += RoundCodec.frame(i + 1, truth.get(i)).encode().length;
            }
            try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "rw")) {
                file.setLength(sound + random.nextLong(file.length() - sound + 1));
            }
        }

        private void noTimeIsGivenBack() {
            long now = session.left();
            assertThat(now).as("time left, of which there was less before").isLessThanOrEqualTo(left);
            left = now;
            if (machine.read().steady() && !rebooted) {
                assertThat(session.now())
                        .as("time on a clock that nobody can set")
                        .isEqualTo(machine.now());
            }
        }

        private void sameAsItsLog() throws StoreException {
            List<Stamped> log = rounds.read(kept.id());
            assertThat(log).isEqualTo(truth);
            Round again = Round.of(log);
            assertThat(again.strange()).isZero();
            assertThat(RoundReport.of(again)).isEqualTo(RoundReport.of(session.round()));
            assertThat(again.tasks().stream().map(task -> task.text()).toList())
                    .isEqualTo(texts.stream().map(StringBuilder::toString).toList());
            assertThat(again.used(again.at()))
                    .isLessThanOrEqualTo(again.rules().length().toMillis());
        }
    }

    private static RoundTask task(int number) {
        return new RoundTask.Code(
                new ProblemRef("pack", "problem-" + number),
                "Problem " + number,
                1 + number,
                Difficulty.EASY,
                List.of("arrays"),
                "class Solution {}",
                3);
    }
}
