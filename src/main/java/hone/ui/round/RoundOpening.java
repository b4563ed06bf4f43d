package hone.ui.round;

import hone.practice.Library;
import hone.practice.OwnCases.OwnCase;
import hone.practice.Standing;
import hone.practice.StoreException;
import hone.practice.round.Candidate;
import hone.practice.round.Candidates;
import hone.practice.round.Draw;
import hone.practice.round.PackRounds;
import hone.practice.round.Round;
import hone.practice.round.RoundKind;
import hone.practice.round.RoundSession;
import hone.practice.round.RoundSummary;
import hone.practice.round.RoundTask;
import hone.practice.round.Rounds;
import hone.practice.round.Slot;
import hone.problem.ListedProblem;
import hone.problem.PackException;
import hone.problem.Problem;
import hone.problem.ProblemRef;
import hone.problem.Stub;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Draws and opens rounds. Every method takes its time and belongs on no window's thread, but for those of what it returns. */
final class RoundOpening {
    private static final Logger LOG = System.getLogger(RoundOpening.class.getName());

    private final RoundServices services;

    RoundOpening(RoundServices services) {
        this.services = services;
    }

    /** What there is to draw from, and the rounds that packs bring along. */
    record Stock(List<Candidate> candidates, List<RoundKind> packKinds) {}

    /** What may be drawn, with what is known of the person; what of it cannot be read is left out. */
    Stock stock() {
        Library.Shelf shelf = services.library().latest();
        return new Stock(
                candidates(shelf.problems()),
                shelf.rounds().stream().map(PackRounds::kind).toList());
    }

    private List<Candidate> candidates(List<ListedProblem> problems) {
        Map<ProblemRef, Standing> standings = new HashMap<>();
        Map<ProblemRef, Instant> seen = new HashMap<>();
        try {
            standings.putAll(services.attempts().standings());
            seen.putAll(services.attempts().lastSeen());
        } catch (StoreException e) {
            LOG.log(Level.WARNING, "Nothing is known of attempts; problems are drawn without", e);
        }
        Instant now = services.clock().instant();
        addRounds(seen, now);
        return Candidates.of(problems, standings, seen, now);
    }

    /** A problem that came up in a round was seen, even if nothing was submitted. */
    private void addRounds(Map<ProblemRef, Instant> seen, Instant now) {
        try {
            for (RoundSummary summary : services.rounds().list()) {
                if (summary.started().isBefore(now.minus(Candidates.LATELY))) {
                    return;
                }
                Round round = Round.of(services.rounds().read(summary.id()));
                round.tasks().forEach(task -> {
                    switch (task.task()) {
                        case RoundTask.Code code ->
                            seen.merge(code.problem(), summary.started(), (a, b) -> a.isAfter(b) ? a : b);
                    }
                });
            }
        } catch (StoreException e) {
            LOG.log(Level.WARNING, "Nothing is known of earlier rounds; problems are drawn without", e);
        }
    }

    /** What came of drawing. */
    sealed interface Drawn {
        /** It can begin. */
        record Ready(RoundKind kind, long seed, List<RoundTask> tasks, Rounds.Kept kept, List<Paper> papers)
                implements Drawn {
            /** Begins it: its clock runs from here. Called on the window's thread. */
            OpenRound begin(RoundServices services) {
                RoundSession session = RoundSession.begin(kind, seed, tasks, kept.log(), services.timer());
                return new OpenRound(kept.id(), session, kept.log(), papers, Optional.empty());
            }
        }

        /** No problem fits. */
        record NoFit(String why) implements Drawn {}
    }

    /**
     * Draws the tasks of a round and makes room for it. A problem that turns out to be broken is not drawn.
     *
     * @throws StoreException if it cannot be kept
     */
    Drawn draw(RoundKind kind, long seed) throws StoreException {
        Library.Shelf known = services.library().recall();
        List<ListedProblem> all =
                known.problems().isEmpty() ? services.library().read().problems() : known.problems();
        List<Candidate> candidates = new ArrayList<>(PackRounds.candidates(kind, candidates(all)));
        while (true) {
            switch (Draw.draw(kind.slots(), candidates, seed)) {
                case Draw.Drawn.NoFit(var _, var why) -> {
                    return new Drawn.NoFit(why);
                }
                case Draw.Drawn.Tasks(var problems) -> {
                    Optional<ProblemRef> broken = firstBroken(problems);
                    if (broken.isEmpty()) {
                        return ready(kind, seed, problems);
                    }
                    candidates.removeIf(each -> each.problem().ref().equals(broken.get()));
                }
            }
        }
    }

    private static Optional<ProblemRef> firstBroken(List<ListedProblem> problems) {
        for (ListedProblem problem : problems) {
            try {
                Paper.page(problem.open());
            } catch (PackException e) {
                LOG.log(Level.INFO, "A problem that cannot be opened is not drawn", e);
                return Optional.of(problem.ref());
            }
        }
        return Optional.empty();
    }

    private Drawn ready(RoundKind kind, long seed, List<ListedProblem> problems) throws StoreException {
        Rounds.Kept kept = services.rounds().create(problems);
        List<Paper> papers = kept.problems().stream()
                .map(copy -> Paper.read(copy, List.of()))
                .toList();
        List<RoundTask> tasks = new ArrayList<>();
        for (int i = 0; i < problems.size(); i++) {
            tasks.add(task(problems.get(i), papers.get(i), kind.slots().get(i)));
        }
        return new Drawn.Ready(kind, seed, tasks, kept, papers);
    }

    private static RoundTask task(ListedProblem listed, Paper paper, Slot slot) {
        Optional<Problem> problem = paper.page().map(page -> page.problem());
        return new RoundTask.Code(
                listed.ref(),
                listed.title(),
                slot.weight(),
                listed.difficulty(),
                listed.topics().isEmpty() ? List.of(listed.topic()) : listed.topics(),
                problem.map(each -> Stub.of(each.signature()).text()).orElse(""),
                problem.map(each -> each.hints().size()).orElse(0));
    }

    /** A round that was found again. */
    record Found(Rounds.Kept kept, Round round, List<Paper> papers) {
        /** Goes on with it. Called on the window's thread. */
        OpenRound resume(RoundServices services) {
            RoundSession session = RoundSession.resume(round, kept.log(), services.timer());
            return new OpenRound(kept.id(), session, kept.log(), papers, kept.notice());
        }
    }

    /**
     * Opens a round again.
     *
     * @throws StoreException if it cannot be read
     */
    Found find(String id) throws StoreException {
        Rounds.Kept kept = services.rounds().open(id);
        Round round = Round.of(kept.events());
        List<Paper> papers = new ArrayList<>();
        for (int task = 0; task < round.tasks().size(); task++) {
            Optional<ListedProblem> copy =
                    task < kept.problems().size() ? kept.problems().get(task) : Optional.empty();
            papers.add(Paper.read(copy, ownCases(id, round, task)));
        }
        return new Found(kept, round, papers);
    }

    private List<OwnCase> ownCases(String id, Round round, int task) {
        try {
            return services.ownCases().of(RoundCases.of(id, round, task));
        } catch (StoreException e) {
            LOG.log(Level.WARNING, "The own cases of a round cannot be read", e);
            return List.of();
        }
    }
}
