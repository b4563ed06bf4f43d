package hone.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hone.practice.StoreException;
import hone.practice.round.ClockReading;
import hone.practice.round.Presets;
import hone.practice.round.Round;
import hone.practice.round.RoundEvent;
import hone.practice.round.RoundSession;
import hone.practice.round.RoundState;
import hone.practice.round.RoundSummary;
import hone.practice.round.RoundTask;
import hone.practice.round.Rounds.Kept;
import hone.practice.round.Stamped;
import hone.practice.round.Step;
import hone.problem.CaseReader;
import hone.problem.ListedProblem;
import hone.problem.PackLister;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoundFolderTest {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-03-05T14:00:00Z"));

    @TempDir
    private Path base;

    private final FakeMachine machine = new FakeMachine(true);
    private final FaultyDisk disk = new FaultyDisk();
    private RoundFolder rounds;

    @BeforeEach
    void open() {
        rounds = new RoundFolder(base.resolve("rounds"), disk, CLOCK);
    }

    @AfterEach
    void close() throws StoreException {
        rounds.close();
    }

    private static ListedProblem pairSum() throws Exception {
        return PackLister.list(Path.of(System.getProperty("hone.problems")), Map.of()).problems().stream()
                .filter(problem -> problem.ref().id().equals("pair-sum"))
                .findFirst()
                .orElseThrow();
    }

    private RoundSession begin(Kept kept) throws Exception {
        ListedProblem problem = pairSum();
        RoundTask task = new RoundTask.Code(
                problem.ref(), problem.title(), 1, problem.difficulty(), problem.topics(), "class Solution {}", 3);
        RoundSession session = RoundSession.begin(Presets.PHONE_SCREEN, 1, List.of(task), kept.log(), machine);
        kept.log().force();
        return session;
    }

    private Path log(Kept kept) {
        return base.resolve("rounds").resolve(kept.id()).resolve("round.log");
    }

    @Test
    void aRoundOutlivesItsProgramAndItsPack() throws Exception {
        Kept kept = rounds.create(List.of(pairSum()));
        RoundSession session = begin(kept);
        session.edit(0, 0, 5, "final class");
        kept.log().close();

        Kept again = rounds.open(kept.id());
        Round round = Round.of(again.events());

        assertThat(round.tasks().getFirst().text()).isEqualTo("final class Solution {}");
        assertThat(again.notice()).isEmpty();
        ListedProblem copy = again.problems().getFirst().orElseThrow();
        assertThat(copy.folder()).startsWith(base);
        assertThat(CaseReader.read(copy.open()).all())
                .hasSameSizeAs(CaseReader.read(pairSum().open()).all());
        assertThat(copy).isEqualTo(withFolder(pairSum(), copy.folder()));
        RoundSession.resume(round, again.log(), machine).edit(0, 0, 0, "// more\n");
        again.log().close();
        assertThat(Round.of(rounds.read(kept.id())).tasks().getFirst().text()).startsWith("// more\nfinal");
    }

    private static ListedProblem withFolder(ListedProblem of, Path folder) {
        return new ListedProblem(
                of.ref(), of.topic(), of.title(), of.difficulty(), of.topics(), of.related(), folder, of.fault());
    }

    @Test
    void aTornEndIsCutOffAndSetAside() throws Exception {
        Kept kept = rounds.create(List.of(pairSum()));
        begin(kept).edit(0, 0, 0, "kept");
        kept.log().close();
        byte[] whole = Files.readAllBytes(log(kept));
        Files.write(log(kept), new byte[] {0, 0, 0, 40, 1, 2, 3}, StandardOpenOption.APPEND);

        Kept again = rounds.open(kept.id());
        assertThat(again.notice().orElseThrow()).contains("at its very end").contains(".set-aside-");
        assertThat(again.events()).hasSize(2);
        again.log().append(new Stamped(9_000, new RoundEvent.Alive()));
        again.log().close();

        assertThat(Arrays.copyOf(Files.readAllBytes(log(kept)), whole.length)).isEqualTo(whole);
        assertThat(rounds.open(kept.id()).notice()).isEmpty();
        assertThat(rounds.read(kept.id())).hasSize(3);
    }

    @Test
    void blocksThatWereNeverFilledAreNoDamage() throws Exception {
        Kept kept = rounds.create(List.of());
        begin(kept);
        kept.log().close();
        Files.write(log(kept), new byte[4_096], StandardOpenOption.APPEND);

        assertThat(rounds.open(kept.id()).notice()).isEmpty();
    }

    @Test
    void behindADamagedPlaceTheRestIsRead() throws Exception {
        Kept kept = rounds.create(List.of());
        RoundSession session = begin(kept);
        kept.log().force();
        long damaged = Files.size(log(kept)) + 20;
        session.edit(0, 0, 0, "lost");
        session.note(0, Step.CLARIFY, "still there");
        kept.log().close();
        byte[] file = Files.readAllBytes(log(kept));
        file[(int) damaged] ^= 1;
        Files.write(log(kept), file);

        Kept again = rounds.open(kept.id());

        assertThat(again.notice().orElseThrow()).doesNotContain("at its very end");
        assertThat(Round.of(again.events()).tasks().getFirst().note(Step.CLARIFY))
                .isEqualTo("still there");
    }

    @Test
    void aFullDiskIsToldOnceAndNothingIsLost() throws Exception {
        List<StoreException> told = Collections.synchronizedList(new ArrayList<>());
        CountDownLatch well = new CountDownLatch(1);
        rounds.onTrouble(told::add);
        rounds.onWellAgain(well::countDown);
        Kept kept = rounds.create(List.of());
        RoundSession session = begin(kept);
        disk.tear();
        disk.refuse(step -> step == FaultyDisk.Step.WRITE);
        session.edit(0, 0, 0, "one ");
        assertThatThrownBy(kept.log()::force).isInstanceOf(StoreException.class).hasMessageContaining("disk is full");
        session.edit(0, 4, 0, "two ");
        assertThatThrownBy(kept.log()::force).isInstanceOf(StoreException.class);
        disk.refuse(_ -> false);

        assertThat(well.await(20, TimeUnit.SECONDS)).as("kept by itself").isTrue();
        assertThat(told).hasSize(1);
        assertThat(Round.of(rounds.read(kept.id())).tasks().getFirst().text()).startsWith("one two class");
    }

    @Test
    void whereThereIsNoRoomNoRoundBeginsAndNothingIsLeft() throws Exception {
        disk.refuse(step -> step == FaultyDisk.Step.CREATE);
        assertThatThrownBy(() -> rounds.create(List.of(pairSum())))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("the disk is full. Make room there");
        try (var left = Files.list(base.resolve("rounds"))) {
            assertThat(left).isEmpty();
        }
        assertThat(rounds.list()).isEmpty();
    }

    @Test
    void roundsAreListedNewestFirstAndDeletedForGood() throws Exception {
        assertThat(rounds.list()).isEmpty();
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            Kept kept = rounds.create(List.of(pairSum()));
            begin(kept).end();
            kept.log().close();
            ids.addFirst(kept.id());
            machine.pass(60_000);
        }
        assertThat(rounds.list().stream().map(RoundSummary::id)).isEqualTo(ids);
        assertThat(rounds.list().getFirst().state()).isEqualTo(RoundState.OVER);
        assertThat(rounds.list().getFirst().score()).contains(0);

        rounds.delete(ids.get(1));

        assertThat(rounds.list().stream().map(RoundSummary::id)).containsExactly(ids.getFirst(), ids.getLast());
        assertThatThrownBy(() -> rounds.read(ids.get(1))).isInstanceOf(StoreException.class);
    }

    @Test
    void whatIsNoRoundIsNotListedAndNoNameLeadsOutOfTheFolder() throws Exception {
        Files.createDirectories(base.resolve("rounds").resolve("notes"));
        Files.createDirectories(base.resolve("rounds").resolve("20260101-000000"));
        Path broken = Files.createDirectories(base.resolve("rounds").resolve("20260101-000001"));
        Files.writeString(broken.resolve("round.log"), "not a log at all");

        assertThat(rounds.list()).isEmpty();
        for (String id : List.of("..", "../drafts", "", "20260101-000000/..")) {
            assertThatThrownBy(() -> rounds.delete(id)).isInstanceOf(StoreException.class);
        }
        assertThat(base.resolve("rounds")).isDirectory();
    }

    @Test
    void aSummaryIsRememberedUntilTheLogGrows() throws Exception {
        Kept kept = rounds.create(List.of());
        begin(kept);
        assertThat(rounds.list().getFirst().state()).isEqualTo(RoundState.RUNNING);
        close();
        open();
        RoundSession session = RoundSession.resume(
                Round.of(rounds.read(kept.id())), rounds.open(kept.id()).log(), machine);
        session.end();
        close();
        open();

        assertThat(rounds.list().getFirst().state()).isEqualTo(RoundState.OVER);
    }

    @Test
    void theMachinesClockGoesOnAndNamesItsStart() throws IOException {
        Path uptime = Files.writeString(base.resolve("uptime"), "8123.45 900.00\n");
        Path boot = Files.writeString(base.resolve("boot"), "an-id\n");

        assertThat(BootClock.of(uptime, boot, CLOCK).read())
                .isEqualTo(new ClockReading("an-id", true, 8_123_450, CLOCK.millis()));
        assertThat(BootClock.of(base.resolve("none"), boot, CLOCK).read())
                .isEqualTo(new ClockReading("wall", false, CLOCK.millis(), CLOCK.millis()));
        assertThat(Duration.ofMillis(
                        BootClock.ofThisMachine(InstantSource.system()).read().ticks()))
                .isPositive();
        assertThat(Optional.of(BootClock.ofThisMachine(CLOCK).read().wall())).contains(CLOCK.millis());
    }
}
