package hone.ui;

import hone.judge.Verdict;
import hone.practice.OwnCases.OwnCase;
import hone.practice.Standing;
import hone.practice.StoreException;
import hone.practice.Suggestions;
import hone.problem.Case;
import hone.problem.ListedProblem;
import hone.problem.Problem;
import hone.problem.ProblemRef;
import hone.ui.browser.BrowserViewModel;
import hone.ui.fx.Outcome;
import hone.ui.pack.ImportState;
import hone.ui.pack.PackImportViewModel;
import hone.ui.results.CasesViewModel;
import hone.ui.results.GrowthViewModel;
import hone.ui.results.ResultsActions;
import hone.ui.results.ResultsViewModel;
import hone.ui.results.Scope;
import hone.ui.settings.SafetyViewModel;
import hone.ui.settings.SettingsViewModel;
import hone.ui.statement.StatementViewModel;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleObjectProperty;

/** What the window does: opens problems, runs and submits, keeps what is typed, and says what goes wrong. */
public final class WorkbenchViewModel implements ResultsActions {
    private static final String LAST_PROBLEM = "problem.last";

    private final WorkbenchServices services;
    private final CodePane code;
    private final StatementViewModel statement = new StatementViewModel(this::giveUp, a -> write(a.source()));
    private final BrowserViewModel browser;
    private final ResultsViewModel results = new ResultsViewModel();
    private final CasesViewModel cases = new CasesViewModel(this::keepOwnCases);
    private final SettingsViewModel settings;
    private final SafetyViewModel safety;
    private final Notices notices = new Notices();
    private final DraftKeeper drafts;
    private final Judging judging;
    private final GrowthMeasuring growth;
    private final Opening opening;
    private final LibraryReader library;
    private final LibraryWatch watch;
    private final Arrivals arrivals;
    private final Map<ProblemRef, Standing> standings = new HashMap<>();
    private final ReadOnlyObjectWrapper<Optional<OpenedProblem>> opened = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Front.Stage> stage = new ReadOnlyObjectWrapper<>(Front.Stage.LOADING);
    private final ObjectProperty<Front.Overlay> overlay = new SimpleObjectProperty<>(Front.Overlay.NONE);
    private final ObjectProperty<Front.Lower> lower = new SimpleObjectProperty<>(Front.Lower.CASES);

    /** A window without a problem; {@link #start} fills it. */
    public WorkbenchViewModel(WorkbenchServices services, CodePane code) {
        this.services = services;
        this.code = code;
        browser = new BrowserViewModel(this::open, new StatementFinder(services.library(), services.runner()));
        settings = new SettingsViewModel(services.settings());
        safety = new SafetyViewModel(services.runner(), services.safety());
        drafts = new DraftKeeper(services.drafts(), services.runner(), services.window(), code::text);
        judging = new Judging(services, drafts, results, this::judged);
        growth = new GrowthMeasuring(services.desk(), code, services.runner());
        opening = new Opening(services, drafts, notices);
        library = new LibraryReader(services, browser, notices, standings);
        watch = new LibraryWatch(services.library(), services.window(), () -> library.read(() -> {}), this::changed);
        arrivals = new Arrivals(services, notices, overlay, this::packArrived);
        code.onEdit(this::edited);
        code.fontSize().bindBidirectional(settings.codeSize());
    }

    /** Reads the packs and opens the problem that was open last, or an easy one. */
    public void start() {
        services.notKept().ifPresent(why -> notices.show(Notice.of(Notice.Subject.NOT_KEPT, why)));
        library.recall(() -> {
            if (!browser.all().isEmpty()) {
                openFirst();
            }
            library.read(() -> {
                if (opened.get().isEmpty() && !opening.isBusy()) {
                    openFirst();
                }
            });
        });
    }

    private void openFirst() {
        library.first(services.settings().get(LAST_PROBLEM))
                .ifPresentOrElse(this::load, () -> stage.set(Front.Stage.EMPTY));
    }

    /** Imports a zip or a folder, and shows in the list how far it is. */
    public void importPack(Path source) {
        arrivals.start(source);
    }

    /** The list is read anew; an open problem that was replaced is opened anew, with the person's code as it is. */
    private void packArrived(ImportState.Imported arrived) {
        library.read(() -> {
            Optional<ProblemRef> open = opened.get().map(o -> o.page().problem().ref());
            if (open.isEmpty()) {
                openFirst();
            } else if (open.get().pack().equals(arrived.pack().id())) {
                judging.cancel();
                browser.find(open.get()).ifPresentOrElse(this::load, this::openFirst);
            }
        });
    }

    /** The open problem was changed on disk: what was written for it, and its results, stay. */
    private void changed() {
        opened.get()
                .ifPresent(before -> browser.find(before.page().problem().ref())
                        .ifPresent(problem -> opening.again(before, problem, this::showAgain)));
    }

    private void showAgain(OpenedProblem problem) {
        notices.remove(Notice.Subject.PROBLEM);
        opened.set(Optional.of(problem));
        watch.opened(problem.page().problem().folder(), problem.stamp());
        cases.show(problem.page().problem(), problem.page().samples(), problem.ownCases());
        statement.show(problem.page(), problem.standing(), problem.attempts());
        results.sourceChanged();
        services.desk().prepare(problem.page().problem());
    }

    /** Opens a problem in place of the one that is open. */
    public void open(ListedProblem problem) {
        overlay.set(Front.Overlay.NONE);
        if (opened.get()
                .filter(o -> o.page().problem().ref().equals(problem.ref()))
                .isPresent()) {
            opening.cancel();
            code.focusInside();
            return;
        }
        judging.cancel();
        load(problem);
    }

    private void load(ListedProblem problem) {
        opening.open(
                problem, this::show, () -> stage.set(opened.get().isPresent() ? Front.Stage.OPEN : Front.Stage.EMPTY));
    }

    private void show(OpenedProblem problem) {
        Problem shown = problem.page().problem();
        opened.set(Optional.of(problem));
        watch.opened(shown.folder(), problem.stamp());
        results.clear();
        growth.clear();
        cases.show(shown, problem.page().samples(), problem.ownCases());
        statement.show(problem.page(), problem.standing(), problem.attempts());
        code.open(problem.text(), problem.caret());
        code.mark(List.of());
        drafts.take(shown.ref(), problem.draft());
        opening.tell(problem, code::replace);
        lower.set(Front.Lower.CASES);
        browser.opened(shown.ref());
        stage.set(Front.Stage.OPEN);
        services.settings().put(LAST_PROBLEM, shown.ref().toString());
        services.desk().prepare(shown);
        if (overlay.get() == Front.Overlay.NONE) {
            code.focusInside();
        }
    }

    private void edited(int position, int removed, String inserted) {
        drafts.edited(position, removed, inserted);
        results.sourceChanged();
        growth.sourceChanged();
    }

    /** Judges the samples and the person's own cases. */
    public void run() {
        judge(Scope.RUN);
    }

    /** Judges every case. */
    public void submit() {
        judge(Scope.SUBMIT);
    }

    private void judge(Scope scope) {
        opened.get().ifPresent(problem -> {
            lower.set(Front.Lower.RESULTS);
            growth.cancel();
            judging.judge(problem.page().problem(), code.text(), scope, cases.toRun());
        });
    }

    private void judged(Judging.Ended ended) {
        code.mark(ended.judged().judgement().diagnostics());
        growth.judged(ended);
        if (!ended.source().equals(code.text())) {
            results.sourceChanged();
        }
        ended.judged().notKept().ifPresent(why -> notices.show(Notice.of(Notice.Subject.STORE, why)));
        ended.judged().attempt().ifPresent(attempt -> {
            ProblemRef ref = ended.problem().ref();
            Standing before = standings.getOrDefault(ref, Standing.UNTOUCHED);
            boolean solved = before.solved() || attempt.verdict() == Verdict.AC;
            reach(ref, new Standing(solved, before.attempts() + 1, before.gaveUp()));
            statement.add(attempt);
        });
    }

    private void reach(ProblemRef problem, Standing reached) {
        standings.put(problem, reached);
        browser.reach(problem, reached);
        statement.reach(reached);
    }

    /** Stops the judging under way, or closes what lies over the window. */
    @Override
    public void cancel() {
        if (overlay.get() != Front.Overlay.NONE) {
            overlay.set(Front.Overlay.NONE);
            code.focusInside();
        } else {
            judging.cancel();
            growth.cancel();
        }
    }

    /** Puts the stub back; undo brings the code back. */
    public void startBlank() {
        opened.get().ifPresent(problem -> write(problem.stub().text()));
    }

    @Override
    public void goTo(int line) {
        code.goTo(line);
    }

    @Override
    public void keepCase(Case judged) {
        cases.keep(judged);
    }

    @Override
    public void openEditorial() {
        statement.part().set(StatementViewModel.Part.EDITORIAL);
    }

    /** Opens a related problem that is not solved, or the next one that is not, or the next one. */
    @Override
    public void nextProblem() {
        opened.get()
                .map(o -> o.page().problem())
                .map(ListedProblem::of)
                .flatMap(current -> Suggestions.next(current, browser.inOrder(), standings))
                .ifPresentOrElse(this::open, () -> step(1));
    }

    /** Opens a neighbour in the list, after the last one the first again. */
    public void step(int by) {
        browser.neighbour(opened.get().map(o -> o.page().problem().ref()), by).ifPresent(this::open);
    }

    /** Looks whether packs change on disk. */
    LibraryWatch watch() {
        return watch;
    }

    /** The window is no longer in front: a good moment to have everything on the disk. */
    void leftAlone() {
        keep(drafts::force);
    }

    private void write(String text) {
        code.replace(text);
        code.focusInside();
    }

    private void giveUp(Problem problem) {
        Standing before = standings.getOrDefault(problem.ref(), Standing.UNTOUCHED);
        reach(problem.ref(), new Standing(before.solved(), before.attempts(), true));
        keep(() -> services.attempts().giveUp(problem.ref()));
    }

    private void keepOwnCases(List<OwnCase> sound) {
        opened.get()
                .map(o -> o.page().problem().ref())
                .ifPresent(ref -> keep(() -> services.ownCases().keep(ref, sound)));
    }

    private void keep(Keeping keeping) {
        services.runner()
                .start(
                        _ -> {
                            keeping.run();
                            return true;
                        },
                        Outcome.of(
                                _ -> {},
                                cause -> notices.show(
                                        Notice.of(Notice.Subject.STORE, String.valueOf(cause.getMessage())))));
    }

    /** Stops what is under way and keeps what is typed; returns when that is done. */
    public void close() {
        watch.close();
        library.close();
        judging.cancel();
        growth.cancel();
        arrivals.imports().close();
        drafts.close();
    }

    /** Problem, hints, editorial, attempts. */
    public StatementViewModel statement() {
        return statement;
    }

    /** The problem list. */
    public BrowserViewModel browser() {
        return browser;
    }

    /** The import of packs. */
    public PackImportViewModel imports() {
        return arrivals.imports();
    }

    /** The results. */
    public ResultsViewModel results() {
        return results;
    }

    /** How the work of what was judged grows. */
    public GrowthViewModel growth() {
        return growth.model();
    }

    @Override
    public void openGrowth() {
        lower.set(Front.Lower.GROWTH);
        growth.model().ask();
    }

    /** The cases that Run judges. */
    public CasesViewModel cases() {
        return cases;
    }

    /** Theme and sizes. */
    public SettingsViewModel settings() {
        return settings;
    }

    /** Which protections hold. */
    public SafetyViewModel safety() {
        return safety;
    }

    /** What a person must know. */
    public Notices notices() {
        return notices;
    }

    /** What is wrong with keeping the draft; empty where nothing is. */
    public ReadOnlyStringProperty draftTrouble() {
        return drafts.trouble();
    }

    /** Whether there is a problem to work on. */
    public ReadOnlyObjectProperty<Front.Stage> stage() {
        return stage.getReadOnlyProperty();
    }

    /** The open problem. */
    ReadOnlyObjectProperty<Optional<OpenedProblem>> opened() {
        return opened.getReadOnlyProperty();
    }

    /** What lies over the window. */
    public ObjectProperty<Front.Overlay> overlay() {
        return overlay;
    }

    /** What is in front below the code. */
    public ObjectProperty<Front.Lower> lower() {
        return lower;
    }

    private interface Keeping {
        void run() throws StoreException;
    }
}
