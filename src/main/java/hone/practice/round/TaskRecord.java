package hone.practice.round;

import hone.judge.Verdict;
import hone.practice.round.RoundEvent.GrowthFound;
import hone.practice.round.RoundEvent.Outcome;
import hone.practice.round.RoundEvent.Scope;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;

/** What happened at one task, as far as the events go. Confined to the thread of its {@link Round}. */
public final class TaskRecord {
    /** Edits that are no further apart than this are one stretch of typing, in milliseconds. */
    private static final long ONE_STRETCH = 5_000;

    private final RoundTask task;
    private final StringBuilder text;
    private final List<Trial> trials = new ArrayList<>();
    private final List<Span> typing = new ArrayList<>();
    private final Set<Integer> hints = new TreeSet<>();
    private final Map<Step, String> notes = new EnumMap<>(Step.class);
    private final Map<Step, Long> noted = new EnumMap<>(Step.class);
    private final Map<Step, Long> spent = new EnumMap<>(Step.class);
    private final Set<Prompt> prompted = EnumSet.noneOf(Prompt.class);
    private Step step = Step.CLARIFY;
    private long edits;
    private long pasted;
    private long lastNote;
    private OptionalLong lastPrompt = OptionalLong.empty();
    private OptionalLong lastSilence = OptionalLong.empty();
    private Optional<String> broken = Optional.empty();
    private Optional<GrowthFound> growth = Optional.empty();

    TaskRecord(RoundTask task) {
        this.task = task;
        text = new StringBuilder(
                switch (task) {
                    case RoundTask.Code code -> code.starter();
                });
    }

    /** What is asked. */
    public RoundTask task() {
        return task;
    }

    /** The text as it stands. */
    public String text() {
        return text.toString();
    }

    /** UTF-16 units of the text. */
    int length() {
        return text.length();
    }

    /** What was asked of the judge, in order. */
    public List<Trial> trials() {
        return Collections.unmodifiableList(trials);
    }

    /** When the person typed; stretches in order. */
    public List<Span> typing() {
        return Collections.unmodifiableList(typing);
    }

    /** The hints looked at, counted from 0. */
    public Set<Integer> hints() {
        return Collections.unmodifiableSet(hints);
    }

    /** What stands in the notes of a step. */
    public String note(Step of) {
        return notes.getOrDefault(of, "");
    }

    /** When something was first noted at a step. */
    public OptionalLong firstNote(Step of) {
        Long at = noted.get(of);
        return at == null ? OptionalLong.empty() : OptionalLong.of(at);
    }

    /** When something was noted last; 0 if nothing was. */
    long lastNote() {
        return lastNote;
    }

    /** The step that the person is at. */
    public Step step() {
        return step;
    }

    /** Milliseconds spent at a step of it, while it was in front. */
    public long spent(Step at) {
        return spent.getOrDefault(at, 0L);
    }

    /** Milliseconds spent while it was in front. */
    public long spent() {
        return spent.values().stream().mapToLong(Long::longValue).sum();
    }

    /** When the first edit was made. */
    public OptionalLong firstEdit() {
        return typing.isEmpty()
                ? OptionalLong.empty()
                : OptionalLong.of(typing.getFirst().from());
    }

    /** How many edits there were. */
    public long edits() {
        return edits;
    }

    /** UTF-16 units that came in from the clipboard. */
    public long pasted() {
        return pasted;
    }

    /** What the interviewer has said. */
    public Set<Prompt> prompted() {
        return Collections.unmodifiableSet(prompted);
    }

    /** When the interviewer spoke last. */
    public OptionalLong lastPrompt() {
        return lastPrompt;
    }

    /** When the interviewer last remarked on silence. */
    OptionalLong lastSilence() {
        return lastSilence;
    }

    /** Why it cannot be worked on. */
    public Optional<String> broken() {
        return broken;
    }

    /** How the work of the counted submission grows, where that was measured. */
    public Optional<GrowthFound> growth() {
        return growth;
    }

    /** The submission that counts, of those that were answered. */
    public Optional<Trial> counted(RoundRules.Counted rule) {
        Optional<Trial> counted = Optional.empty();
        for (Trial trial : trials) {
            if (trial.scope() == Scope.SUBMIT && trial.outcome().isPresent()) {
                boolean better = counted.isEmpty() || Scoring.correctness(trial) >= Scoring.correctness(counted.get());
                counted = rule == RoundRules.Counted.LAST || better ? Optional.of(trial) : counted;
            }
        }
        return counted;
    }

    /** Whether the text differs from the last submission, and from what the person found. */
    public boolean hasUnsubmitted() {
        String last = trials.stream()
                .filter(trial -> trial.scope() == Scope.SUBMIT)
                .reduce((_, later) -> later)
                .map(Trial::source)
                .orElseGet(() -> switch (task) {
                    case RoundTask.Code code -> code.starter();
                });
        return !last.contentEquals(text);
    }

    /** The first trial that ran and passed every case it was given. */
    public Optional<Trial> firstPass() {
        return trials.stream()
                .filter(trial ->
                        trial.outcome().filter(o -> o.verdict() == Verdict.AC).isPresent())
                .findFirst();
    }

    void edit(long at, int position, int removed, String inserted) {
        text.replace(position, position + removed, inserted);
        typed(at);
    }

    void replace(long at, String whole) {
        text.setLength(0);
        text.append(whole);
        typed(at);
    }

    private void typed(long at) {
        edits++;
        if (typing.isEmpty() || at - typing.getLast().to() > ONE_STRETCH) {
            typing.add(new Span(at, at));
        } else {
            typing.set(typing.size() - 1, new Span(typing.getLast().from(), at));
        }
    }

    void paste(int units) {
        pasted += units;
    }

    void ask(long at, int number, Scope scope) {
        trials.add(new Trial(number, scope, at, text(), Optional.empty()));
    }

    boolean answer(int number, Outcome outcome) {
        for (int i = 0; i < trials.size(); i++) {
            Trial trial = trials.get(i);
            if (trial.number() == number && trial.outcome().isEmpty()) {
                trials.set(i, trial.with(outcome));
                return true;
            }
        }
        return false;
    }

    void hint(int hint) {
        hints.add(hint);
    }

    void step(Step next) {
        step = next;
    }

    void note(long at, Step of, String words) {
        lastNote = at;
        notes.put(of, words);
        if (!words.isBlank()) {
            noted.putIfAbsent(of, at);
        }
    }

    void prompt(long at, Prompt prompt) {
        prompted.add(prompt);
        lastPrompt = OptionalLong.of(at);
        if (prompt == Prompt.SILENT) {
            lastSilence = OptionalLong.of(at);
        }
    }

    void spend(long millis) {
        spent.merge(step, millis, Long::sum);
    }

    void breakDown(String why) {
        broken = Optional.of(why);
    }

    void grows(GrowthFound found) {
        growth = Optional.of(found);
    }
}
