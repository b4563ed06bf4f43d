package hone.ui.round;

import hone.practice.StoreException;
import hone.practice.round.OwnKinds;
import hone.practice.round.Playback;
import hone.practice.round.Presets;
import hone.practice.round.RoundKind;
import hone.practice.round.RoundState;
import hone.practice.round.RoundSummary;
import hone.problem.ProblemRef;
import hone.ui.fx.Lane;
import hone.ui.fx.Outcome;
import hone.ui.round.playback.PlaybackViewModel;
import hone.ui.round.report.ReportActions;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** Rounds as a whole: which page is in front, and the ways between them. */
public final class RoundsViewModel {
    private static final Logger LOG = System.getLogger(RoundsViewModel.class.getName());

    private final RoundServices services;
    private final RoundExits exits;
    private final RoundOpening opening;
    private final RandomGenerator random = new SecureRandom();
    private final HomeViewModel home;
    private final Lane lane;
    private final ReadOnlyObjectWrapper<Page> page;
    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Optional<String>> offer = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** What is in front. */
    public sealed interface Page {
        /** The kinds and the history. */
        record Home() implements Page {}

        /** An own kind in the making. */
        record Building(BuilderViewModel builder) implements Page {}

        /** The card before the start. */
        record Starting(StartViewModel card) implements Page {}

        /** A round that runs. */
        record Running(RunningViewModel round) implements Page {}

        /** A round that is over. */
        record After(AfterViewModel round) implements Page {}

        /** A round that is played again. */
        record Playing(AfterViewModel round, PlaybackViewModel playback) implements Page {}
    }

    /** Nothing is open; the first page is in front. */
    public RoundsViewModel(RoundServices services, RoundExits exits) {
        this.services = services;
        this.exits = exits;
        opening = new RoundOpening(services);
        home = new HomeViewModel(new OwnKinds(services.settings()));
        lane = new Lane(services.runner());
        page = new ReadOnlyObjectWrapper<>(new Page.Home());
        services.rounds().onTrouble(e -> services.window().execute(() -> storeTrouble(String.valueOf(e.getMessage()))));
        services.rounds().onWellAgain(() -> services.window().execute(() -> storeTrouble("")));
    }

    /**
     * Looks for a round that was not ended. One whose clock runs comes to the front at once; one that is over is offered.
     */
    public void start() {
        lane.start(
                _ -> unfinished(),
                Outcome.of(found -> found.ifPresent(this::goOn), cause -> say("Rounds cannot be read", cause)));
    }

    private Optional<RoundOpening.Found> unfinished() throws StoreException {
        for (RoundSummary each : services.rounds().list()) {
            if (each.state() != RoundState.RATED) {
                return Optional.of(opening.find(each.id()));
            }
        }
        return Optional.empty();
    }

    private void goOn(RoundOpening.Found found) {
        boolean paused = found.round().state() == RoundState.PAUSED;
        boolean over = found.round().state().isOver();
        OpenRound open = found.resume(services);
        boolean live = !open.session().round().state().isOver();
        String name = open.session().round().started().map(s -> s.kind().name()).orElse("");
        show(open, over ? Optional.empty() : Optional.of(paused));
        if (live) {
            exits.enter();
        } else {
            offer.set(Optional.of(
                    over
                            ? "Your round “" + name + "” is over; its report waits for you."
                            : "The time of your round “" + name + "” ran out while Hone was closed."));
        }
    }

    /** Takes up what was offered. */
    public void acceptOffer() {
        offer.set(Optional.empty());
        exits.enter();
    }

    private void show(OpenRound open, Optional<Boolean> closedWhilePaused) {
        RunningViewModel running = new RunningViewModel(services, open, () -> over(open));
        page.set(new Page.Running(running));
        closedWhilePaused.ifPresent(paused -> running.clock()
                .say(new RoundNotice(
                        RoundNotice.Subject.GAP,
                        GapWords.closed(open.session().round().gaps().getLast(), paused))));
        running.begin();
    }

    private void over(OpenRound open) {
        page.set(new Page.After(new AfterViewModel(services, open)));
        refreshHistory();
    }

    /** Shows the first page, and reads what it shows. */
    public void toHome() {
        lane.cancel();
        switch (page.get()) {
            case Page.After(var round) -> round.close();
            case Page.Playing(var round, var _) -> round.close();
            case Page.Home _, Page.Building _, Page.Starting _, Page.Running _ -> {}
        }
        page.set(new Page.Home());
        refresh();
    }

    /** Comes to the front. */
    public void entered() {
        if (page.get() instanceof Page.Home) {
            refresh();
        }
    }

    private void refresh() {
        refreshHistory();
        services.runner()
                .start(
                        _ -> opening.stock(),
                        Outcome.of(home::stock, cause -> say("The problems cannot be read", cause)));
    }

    private void refreshHistory() {
        services.runner()
                .start(
                        _ -> services.rounds().list(),
                        Outcome.of(home::show, cause -> say("Earlier rounds cannot be read", cause)));
    }

    /** Shows the card of a kind. */
    public void choose(RoundKind kind) {
        trouble.set("");
        page.set(new Page.Starting(new StartViewModel(kind, this::begin)));
    }

    private void begin(StartViewModel card) {
        long seed = random.nextLong();
        lane.start(
                _ -> opening.draw(card.kind(), seed),
                Outcome.of(
                        (RoundOpening.Drawn drawn) -> {
                            switch (drawn) {
                                case RoundOpening.Drawn.Ready ready -> show(ready.begin(services), Optional.empty());
                                case RoundOpening.Drawn.NoFit(var why) -> card.refuse(why);
                            }
                        },
                        cause -> {
                            LOG.log(Level.WARNING, "A round could not be begun", cause);
                            card.refuse(String.valueOf(cause.getMessage()));
                        }));
    }

    /** Makes an own kind, starting from one there is. */
    public void build(RoundKind from) {
        boolean own = OwnKinds.isOwn(from);
        RoundKind start = own || !from.equals(Presets.ASSESSMENT)
                ? from
                : new RoundKind(from.id(), "My round", from.rules(), from.slots());
        page.set(new Page.Building(new BuilderViewModel(
                own ? from.id() : OwnKinds.newId(random), start, home.candidates(), home.topics())));
    }

    /** Keeps what was made, and shows it on the first page. */
    public void keep(BuilderViewModel builder) {
        if (builder.sound().get()) {
            home.keep(builder.kind());
            toHome();
        }
    }

    /** Opens a round of the history: to go on with it, or to look back. */
    public void open(String id) {
        lane.start(
                _ -> opening.find(id),
                Outcome.of(
                        found -> {
                            RoundState state = found.round().state();
                            OpenRound open = found.resume(services);
                            show(open, state.isOver() ? Optional.empty() : Optional.of(state == RoundState.PAUSED));
                        },
                        cause -> say("The round cannot be opened", cause)));
    }

    /** Deletes a round for good. */
    public void delete(String id) {
        services.runner()
                .start(
                        _ -> {
                            services.rounds().delete(id);
                            return services.rounds().list();
                        },
                        Outcome.of(home::show, cause -> say("The round cannot be deleted", cause)));
    }

    /** Where the report of a round leads. */
    ReportActions actions(AfterViewModel round) {
        return new ReportActions() {
            @Override
            public void back() {
                toHome();
            }

            @Override
            public void playback(long at) {
                play(round, at);
            }

            @Override
            public void practise(ProblemRef problem) {
                exits.practise(problem);
            }

            @Override
            public void openInWorkbench(ProblemRef problem, String source) {
                exits.openInWorkbench(problem, source);
            }
        };
    }

    private void play(AfterViewModel round, long at) {
        lane.start(
                _ -> new Playback(services.rounds().read(round.id())),
                Outcome.of(
                        playback -> page.set(new Page.Playing(round, new PlaybackViewModel(playback, at, this::back))),
                        cause -> say("The round cannot be played", cause)));
    }

    private void say(String what, Throwable cause) {
        LOG.log(Level.WARNING, what, cause);
        trouble.set(what + ": " + cause.getMessage());
    }

    private void storeTrouble(String words) {
        trouble.set(words);
        running(round -> {
            if (words.isEmpty()) {
                round.clock().dismiss(RoundNotice.Subject.STORE);
            } else {
                round.clock().say(new RoundNotice(RoundNotice.Subject.STORE, words));
            }
        });
    }

    /** A second has passed. */
    public void tick() {
        running(RunningViewModel::tick);
    }

    /** Whether the window is in front. */
    public void focus(boolean here) {
        running(round -> round.focus(here));
    }

    private void running(Consumer<RunningViewModel> what) {
        if (page.get() instanceof Page.Running(var round)) {
            what.accept(round);
        }
    }

    /** Goes one page back; from the first one, and from none other, to the workbench. */
    public void back() {
        switch (page.get()) {
            case Page.Home _ -> exits.leave();
            case Page.Building _, Page.Starting _, Page.After _ -> toHome();
            case Page.Playing(var round, var _) -> page.set(new Page.After(round));
            case Page.Running(var round) -> round.keepGoing();
        }
    }

    /** Keeps everything and lets go; returns when that is done. */
    public void close() {
        lane.cancel();
        switch (page.get()) {
            case Page.Running(var round) -> round.close();
            case Page.After(var round) -> round.closeNow();
            case Page.Playing(var round, var _) -> round.closeNow();
            case Page.Home _, Page.Building _, Page.Starting _ -> {}
        }
    }

    /** The first page. */
    public HomeViewModel home() {
        return home;
    }

    RoundServices services() {
        return services;
    }

    RoundExits exits() {
        return exits;
    }

    /** The page in front. */
    public ReadOnlyObjectProperty<Page> page() {
        return page.getReadOnlyProperty();
    }

    /** What is wrong, in words; empty where nothing is. */
    public ReadOnlyStringProperty trouble() {
        return trouble.getReadOnlyProperty();
    }

    /** A round that waits for the person, in words. */
    public ReadOnlyObjectProperty<Optional<String>> offer() {
        return offer.getReadOnlyProperty();
    }
}
