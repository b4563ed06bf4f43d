package hone.ui.round;

import static org.assertj.core.api.Assertions.assertThat;

import hone.practice.round.Presets;
import hone.practice.round.RoundEvent.Scope;
import hone.practice.round.RoundKind;
import hone.practice.round.RoundState;
import hone.practice.round.Slot;
import hone.problem.Problem.Difficulty;
import hone.task.CancelToken;
import hone.ui.GrowthSamples;
import hone.ui.fx.Outcome;
import hone.ui.fx.Run;
import hone.ui.fx.TaskRunner;
import hone.ui.fx.Work;
import hone.ui.round.RoundsViewModel.Page;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RoundsViewModelTest {
    private final RoundFixture fixture = new RoundFixture();

    @Test
    void everyPresetCanBeStartedFromTheBuiltInPack() {
        for (RoundKind kind : Presets.ALL) {
            fixture.rounds.choose(kind);
            ((Page.Starting) fixture.rounds.page().get()).card().start();
            assertThat(fixture.running().desks()).hasSameSizeAs(kind.slots());
            assertThat(fixture.running().desks())
                    .allSatisfy(desk ->
                            assertThat(desk.page().orElseThrow().editorial()).isEmpty());
        }
    }

    @Test
    void aRoundThatNothingFitsSaysWhyAndIsNotKept() {
        fixture.rounds.choose(new RoundKind(
                "x",
                "X",
                RoundFixture.STRICT,
                List.of(new Slot.Drawn(Optional.of(Difficulty.HARD), Set.of("no-such-topic"), 1))));
        StartViewModel card = ((Page.Starting) fixture.rounds.page().get()).card();
        card.start();
        assertThat(card.refused().get().orElseThrow()).contains("about no-such-topic");
        assertThat(card.busy().get()).isFalse();
        assertThat(fixture.fake.rounds)
                .satisfies(rounds -> assertThat(rounds.list()).isEmpty());
    }

    @Test
    void aRoundLeftByACrashIsInFrontAgainWithItsTextsAndTheGapInWords() {
        RunningViewModel before = fixture.begin(RoundFixture.OPEN);
        RoundFixture.write(before, RoundFixture.CODE);
        before.open(1);
        fixture.pass(Duration.ofMinutes(3));
        fixture.ticks += 192_000;
        fixture.open().start();
        RunningViewModel again = fixture.running();
        assertThat(fixture.exits).containsExactly("enter");
        assertThat(again.current().get()).isEqualTo(1);
        assertThat(again.text(0)).isEqualTo(RoundFixture.CODE);
        assertThat(again.clock().notices())
                .extracting(RoundNotice::text)
                .singleElement()
                .asString()
                .matches("Hone was closed for 3 min \\d+ s; the clock went on\\.");
        assertThat(again.clock().left().get()).isEqualTo("24 minutes");
    }

    @Test
    void aRoundWhoseTimeRanOutMeanwhileIsOfferedAndDoesNotCoverTheWorkbench() {
        fixture.begin(RoundFixture.STRICT);
        fixture.ticks += Duration.ofDays(2).toMillis();
        fixture.open().start();
        assertThat(fixture.exits).isEmpty();
        assertThat(fixture.rounds.offer().get().orElseThrow())
                .isEqualTo("The time of your round “Test round” ran out while Hone was closed.");
        fixture.rounds.acceptOffer();
        assertThat(fixture.exits).containsExactly("enter");
        assertThat(fixture.after().rated().get()).isFalse();
    }

    @Test
    void whatWasSubmittedAndNotAnsweredIsJudgedAgain() {
        RunningViewModel before = fixture.begin(RoundFixture.STRICT);
        RoundFixture.write(before, RoundFixture.CODE);
        assertThat(before.opened().session().ask(0, Scope.SUBMIT)).hasValue(1);
        assertThat(before.round().pending()).hasSize(1);
        fixture.open().start();
        assertThat(fixture.running().round().pending()).isEmpty();
        assertThat(fixture.fake.judged).containsExactly("submit merge-shifts");
    }

    @Test
    void aJudgingUnderWayWhenTheTimeEndsStillAnswersBeforeThePersonIsAsked() {
        var slow = new HeldRunner();
        RunningViewModel running = fixture.begin(RoundFixture.STRICT);
        RoundFixture.write(running, RoundFixture.CODE);
        assertThat(running.opened().session().ask(0, Scope.SUBMIT)).hasValue(1);
        fixture.runner = slow;
        fixture.open().start();
        slow.release();
        fixture.ticks += Duration.ofMinutes(31).toMillis();
        fixture.rounds.tick();
        assertThat(fixture.running().state().get()).isEqualTo(RoundState.OVER);
        assertThat(fixture.running().clock().notices())
                .extracting(RoundNotice::text)
                .contains("The round is over. What you submitted last is being judged.");
        slow.release();
        assertThat(fixture.after().report().get().tasks().getFirst().points()).isEqualTo(100);
    }

    @Test
    void anOwnRoundIsKeptChangedDeletedAndBroughtBack() {
        fixture.rounds.entered();
        fixture.rounds.build(Presets.ASSESSMENT);
        BuilderViewModel builder = ((Page.Building) fixture.rounds.page().get()).builder();
        assertThat(builder.fits()).hasSize(4).allMatch(words -> words.matches("fits \\d+ problems?"));
        builder.name().set("");
        assertThat(builder.sound().get()).isFalse();
        builder.name().set("Mine");
        builder.minutes().set(50);
        builder.slots().getFirst().topics().add("no-such-topic");
        assertThat(builder.trouble().get()).contains("no-such-topic");
        builder.slots().getFirst().topics().clear();
        assertThat(builder.trouble().get()).isEmpty();
        fixture.rounds.keep(builder);
        RoundKind kept = fixture.rounds.home().ownKinds().getFirst();
        assertThat(kept.rules().length()).isEqualTo(Duration.ofMinutes(50));
        fixture.rounds.build(kept);
        BuilderViewModel again = ((Page.Building) fixture.rounds.page().get()).builder();
        again.addTask();
        fixture.rounds.keep(again);
        assertThat(fixture.open().home().ownKinds())
                .singleElement()
                .satisfies(kind -> assertThat(kind.slots()).hasSize(5));
        fixture.rounds.home().delete(fixture.rounds.home().ownKinds().getFirst());
        assertThat(fixture.rounds.home().ownKinds()).isEmpty();
        fixture.rounds.home().undoDelete();
        assertThat(fixture.rounds.home().ownKinds()).hasSize(1);
    }

    @Test
    void ratingLeadsToTheReportAndTheHistoryKnowsTheRound() {
        RunningViewModel running = fixture.begin(RoundFixture.OPEN);
        RoundFixture.write(running, RoundFixture.CODE);
        running.submit();
        running.askToEnd();
        running.end();
        fixture.after().rate(List.of(75, 0));
        assertThat(fixture.after().report().get().expected()).contains(38);
        assertThat(fixture.rounds.home().rounds()).hasSize(1);
        String id = fixture.after().id();
        fixture.rounds.toHome();
        fixture.rounds.open(id);
        assertThat(fixture.after().report().get().score()).contains(50);
        assertThat(fixture.after().report().get().integrity().gaps()).isEmpty();
        fixture.rounds.delete(id);
        assertThat(fixture.rounds.home().rounds()).isEmpty();
    }

    @Test
    void aRoundThatIsStillDrawnDoesNotBeginForSomebodyWhoWentBack() {
        var slow = new HeldRunner();
        fixture.runner = slow;
        fixture.open().choose(Presets.WARM_UP);
        ((Page.Starting) fixture.rounds.page().get()).card().start();
        fixture.rounds.back();
        slow.release();
        assertThat(fixture.rounds.page().get()).isInstanceOf(Page.Home.class);
    }

    @Test
    void howTheWorkOfWhatWasAcceptedGrowsComesIntoTheReportLater() {
        fixture.fake.growth = Optional.of(GrowthSamples.worse());
        RunningViewModel running = fixture.begin(RoundFixture.OPEN);
        RoundFixture.write(running, RoundFixture.CODE);
        running.submit();
        running.askToEnd();
        running.end();
        assertThat(fixture.after().report().get().tasks().getFirst().growth()).isEmpty();
        fixture.after().rate(List.of());
        assertThat(fixture.after()
                        .report()
                        .get()
                        .tasks()
                        .getFirst()
                        .growth()
                        .orElseThrow()
                        .standing())
                .isEqualTo("worse");
        assertThat(fixture.after().report().get().tasks().getLast().growth()).isEmpty();
    }

    /** Holds work until it is released. */
    private static final class HeldRunner implements TaskRunner {
        private final List<Runnable> held = new ArrayList<>();

        @Override
        public <T extends @Nullable Object> Run start(Work<T> work, Outcome<? super T> outcome) {
            var token = CancelToken.create();
            held.add(() -> {
                if (token.isCancelled()) {
                    outcome.cancelled();
                } else {
                    TaskRunner.direct().start(work, outcome);
                }
            });
            return new Run(1, token);
        }

        void release() {
            List<Runnable> all = List.copyOf(held);
            held.clear();
            all.forEach(Runnable::run);
        }
    }
}
