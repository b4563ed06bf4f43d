package hone.ui;

import static org.assertj.core.api.Assertions.assertThat;

import hone.judge.Verdict;
import hone.practice.Library;
import hone.practice.StoreException;
import hone.problem.Fault;
import hone.problem.ListedProblem;
import hone.problem.Problem;
import hone.problem.Stub;
import hone.ui.fx.ExecutorTaskRunner;
import hone.ui.fx.TaskRunner;
import hone.ui.results.Headline;
import hone.ui.statement.StatementViewModel.Editorial;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import org.junit.jupiter.api.Test;

final class WorkbenchViewModelTest {
    private static final Problem PAIRS = FakeServices.problem("pair-sum");
    private static final Problem MERGE = FakeServices.problem("merge-shifts");

    private final FakeServices services = new FakeServices();
    private final FakeCode code = new FakeCode();

    private WorkbenchViewModel start() {
        return start(TaskRunner.direct());
    }

    private WorkbenchViewModel start(TaskRunner runner) {
        var model = new WorkbenchViewModel(services.on(runner, Runnable::run), code);
        model.start();
        return model;
    }

    private WorkbenchViewModel startWith(Problem problem) {
        services.settings.put("problem.last", problem.ref().toString());
        return start();
    }

    @Test
    void theFirstWindowOpensAnEasyProblemWithTheCaretInItsStub() {
        WorkbenchViewModel model = start();

        Problem opened = model.opened().get().orElseThrow().page().problem();
        Stub stub = Stub.of(opened.signature());
        assertThat(opened.difficulty()).isEqualTo(Problem.Difficulty.EASY);
        assertThat(code.text()).isEqualTo(stub.text());
        assertThat(code.caret()).isEqualTo(stub.caret());
        assertThat(model.cases().samples()).isNotEmpty();
        assertThat(model.notices().shown()).isEmpty();
    }

    @Test
    void opensTheProblemThatWasOpenLast() {
        WorkbenchViewModel model = startWith(MERGE);

        assertThat(model.opened().get().orElseThrow().page().problem().ref()).isEqualTo(MERGE.ref());
    }

    @Test
    void anUntouchedStubIsNotJudged() {
        WorkbenchViewModel model = start();
        model.submit();

        assertThat(services.judged).isEmpty();
        assertThat(services.kept).isEmpty();
        assertThat(headline(model)).startsWith("Nothing written yet");
    }

    @Test
    void anAcceptedSubmissionIsListedAndOpensTheEditorial() {
        WorkbenchViewModel model = startWith(PAIRS);
        assertThat(model.statement().editorial().get()).isEqualTo(Editorial.CLOSED);

        write();
        model.submit();

        assertThat(headline(model)).startsWith("Accepted, ");
        assertThat(model.results().accepted().get()).isTrue();
        assertThat(model.statement().editorial().get()).isEqualTo(Editorial.OPEN);
        assertThat(model.statement().attempts()).hasSize(1);
        assertThat(model.browser().all())
                .filteredOn(row -> row.problem().ref().equals(PAIRS.ref()))
                .allMatch(row -> row.standing().solved());
    }

    @Test
    void runningSaysNothingOfHiddenCasesAndKeepsNoAttempt() {
        WorkbenchViewModel model = startWith(PAIRS);
        write();
        model.run();

        assertThat(services.judged).containsExactly("run pair-sum 0");
        assertThat(model.statement().attempts()).isEmpty();
    }

    @Test
    void ofHiddenCasesTheSmallestFailingOneIsShown() {
        services.verdict = Shots::wrong;
        WorkbenchViewModel model = startWith(MERGE);
        write();
        model.submit();

        var row = model.results().selected().get().orElseThrow();
        assertThat(row.wrong()).isTrue();
        assertThat(row.expected()).isPresent();
        assertThat(model.results().rows())
                .filteredOn(other -> other.secret() && other.right())
                .isNotEmpty()
                .allMatch(other -> other.expected().isEmpty() && other.input().isEmpty());
    }

    @Test
    void aCompileErrorIsMarkedAndTheRowsBeforeStay() {
        services.verdict = Shots::wrong;
        WorkbenchViewModel model = startWith(MERGE);
        write();
        model.submit();
        int rows = model.results().rows().size();

        services.verdict = Shots::notCompiled;
        model.run();

        assertThat(headline(model)).isEqualTo("Line 13: List has no method toArry. Did you mean toArray?");
        assertThat(model.results().rows()).hasSize(rows);
        assertThat(model.results().stale().get()).isTrue();
        assertThat(code.marked).hasSize(3);
    }

    @Test
    void anEditAfterAVerdictMakesItOld() {
        services.verdict = Shots::wrong;
        WorkbenchViewModel model = startWith(MERGE);
        write();
        model.submit();
        code.type(0, " ");

        assertThat(model.results().stale().get()).isTrue();
    }

    @Test
    void everyEditReachesTheDraftAndComesBack() {
        WorkbenchViewModel model = startWith(PAIRS);
        code.type(0, "// one\n");
        code.type(0, "// two\n");
        String written = code.text();

        model.open(ListedProblem.of(MERGE));
        code.type(0, "// three\n");
        model.open(ListedProblem.of(PAIRS));

        assertThat(code.text()).isEqualTo(written);
        assertThat(String.valueOf(services.drafts.get(MERGE.ref()))).startsWith("// three\n");
        assertThat(services.openDrafts).containsExactly(PAIRS.ref());
        model.close();
        assertThat(services.openDrafts).isEmpty();
    }

    @Test
    void aSecondVersionOfTheDraftIsOffered() {
        services.otherVersion = Optional.of("class Solution { /* other */ }");
        WorkbenchViewModel model = startWith(PAIRS);
        Notice notice = model.notices().shown().getFirst();
        notice.actions().getFirst().run().run();

        assertThat(code.text()).isEqualTo("class Solution { /* other */ }");
        assertThat(services.otherVersion).isEmpty();
    }

    @Test
    void whatCannotBeReadFromTheStoreIsSaidAndTheProblemOpensAllTheSame() {
        services.storeTrouble = Optional.of(new StoreException("The disk cannot be read."));
        WorkbenchViewModel model = startWith(PAIRS);

        assertThat(model.stage().get()).isEqualTo(Front.Stage.OPEN);
        assertThat(model.notices().shown()).extracting(Notice::text).containsExactly("The disk cannot be read.");
    }

    @Test
    void troubleWithTheDraftIsSaidUntilItIsOver() {
        WorkbenchViewModel model = start();
        services.onTrouble.accept(new StoreException("What you type cannot be kept: the disk is full."));
        assertThat(model.draftTrouble().get()).isEqualTo("What you type cannot be kept: the disk is full.");

        services.onWellAgain.run();
        assertThat(model.draftTrouble().get()).isEmpty();
    }

    @Test
    void aSessionThatKeepsNothingSaysSo() {
        services.notKept = Optional.of("Nothing is kept: /data cannot be written.");

        assertThat(start().notices().shown())
                .extracting(Notice::text)
                .containsExactly("Nothing is kept: /data cannot be written.");
    }

    @Test
    void withoutAnyPackTheWindowSaysWhatIsWrong() {
        services.shelf = new Library.Shelf(List.of(), List.of(Fault.of("there is no such folder: /packs")));
        WorkbenchViewModel model = start();

        assertThat(model.stage().get()).isEqualTo(Front.Stage.EMPTY);
        assertThat(model.notices().shown().getFirst().text()).contains("there is no such folder: /packs");
        model.run();
        model.nextProblem();
        assertThat(services.judged).isEmpty();
    }

    @Test
    void aJudgeThatBreaksIsOurOwnFault() {
        services.verdict = _ -> {
            throw new IllegalStateException("no worker");
        };
        WorkbenchViewModel model = startWith(PAIRS);
        write();
        model.run();

        assertThat(model.results().headline().get().orElseThrow().tone()).isEqualTo(Headline.Tone.FAULT);
        assertThat(model.results().judging().get()).isFalse();
    }

    @Test
    void escapeStopsAJudgingAndItsLateVerdictIsDropped() {
        Queue<Runnable> waiting = new ArrayDeque<>();
        boolean[] hold = {false};
        var runner = new ExecutorTaskRunner(
                job -> {
                    if (hold[0]) {
                        waiting.add(job);
                    } else {
                        job.run();
                    }
                },
                Runnable::run);
        WorkbenchViewModel model = start(runner);
        write();
        hold[0] = true;
        model.submit();
        assertThat(model.results().judging().get()).isTrue();

        model.cancel();
        waiting.forEach(Runnable::run);

        assertThat(headline(model)).isEqualTo("Cancelled.");
        assertThat(model.results().rows()).isEmpty();
        assertThat(services.kept).isEmpty();
    }

    @Test
    void theNextProblemIsOneThatIsNotSolved() {
        WorkbenchViewModel model = startWith(PAIRS);
        List<ListedProblem> order = model.browser().inOrder();
        ListedProblem following = order.get((order.indexOf(ListedProblem.of(PAIRS)) + 1) % order.size());
        services.kept.clear();
        write();
        model.submit();
        model.open(following);
        write();
        model.submit();
        model.step(-1);
        model.nextProblem();

        Problem opened = model.opened().get().orElseThrow().page().problem();
        assertThat(opened.ref()).isNotEqualTo(following.ref()).isNotEqualTo(PAIRS.ref());
    }

    @Test
    void startingBlankPutsTheStubBack() {
        WorkbenchViewModel model = startWith(PAIRS);
        write();
        model.startBlank();

        assertThat(code.text()).isEqualTo(Stub.of(PAIRS.signature()).text());
    }

    @Test
    void givingUpOpensTheEditorialAndIsKept() {
        WorkbenchViewModel model = startWith(PAIRS);
        model.statement().askToGiveUp();
        assertThat(services.givenUp).isEmpty();
        model.statement().giveUp();

        assertThat(model.statement().editorial().get()).isEqualTo(Editorial.OPEN);
        assertThat(services.givenUp).containsExactly(PAIRS.ref());
    }

    @Test
    void aFailingCaseKeptIsRunFromThenOn() {
        services.verdict = Shots::wrong;
        WorkbenchViewModel model = startWith(MERGE);
        write();
        model.submit();
        model.keepCase(model.results()
                .selected()
                .get()
                .orElseThrow()
                .outcome()
                .orElseThrow()
                .of());
        model.run();

        assertThat(services.judged).endsWith("run merge-shifts 1");
        assertThat(services.ownCases.get(MERGE.ref())).hasSize(1);
        assertThat(services.verdict.apply(MERGE).verdict()).isEqualTo(Verdict.WA);
    }

    private void write() {
        code.type(code.text().indexOf("return"), "int x = 1;\n        ");
    }

    private static String headline(WorkbenchViewModel model) {
        return model.results().headline().get().map(Headline::text).orElse("");
    }
}
