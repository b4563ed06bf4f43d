package hone.hostile;

import hone.judge.Verdict;
import hone.problem.Problem;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What the first line of a file promises: {@code // expect: DENIED; without: RTE|TLE; problem: sum-up; line: 7}.
 *
 * @param guarded the verdict with the allow-list; more than one only where the JVM itself is free
 * @param unguarded the verdicts where only the operating system holds the code; right answers count, as an attack that
 *     was refused may go on and answer
 * @param problem of the suite's own pack
 * @param profile of the problem, for this file
 * @param line where the first diagnostic or the failure has to point, if that is promised
 * @param needsAllowList whether the attack harms nobody but the worker it runs in, so that it is not run without the list
 */
public record Expectation(
        Set<Verdict> guarded,
        Set<Verdict> unguarded,
        String problem,
        Problem.Profile profile,
        OptionalInt line,
        boolean needsAllowList) {
    private static final Set<String> KEYS = Set.of("expect", "without", "problem", "profile", "line", "needs");
    private static final String START = "// expect: ";

    public Expectation {
        guarded = Set.copyOf(guarded);
        unguarded = Set.copyOf(unguarded);
    }

    /**
     * Reads a first line.
     *
     * @throws IllegalArgumentException if it is not well formed; the message says why
     */
    static Expectation parse(String firstLine) {
        if (!firstLine.startsWith(START)) {
            throw new IllegalArgumentException("does not begin with '" + START + "': " + firstLine);
        }
        Map<String, String> said = new HashMap<>();
        for (String part : firstLine.substring(2).split(";", -1)) {
            String[] pair = part.strip().split(": ", 2);
            if (pair.length < 2 || !KEYS.contains(pair[0]) || said.put(pair[0], pair[1]) != null) {
                throw new IllegalArgumentException("'" + part.strip() + "' is unknown or said twice: " + firstLine);
            }
        }
        Set<Verdict> guarded = verdicts(said.getOrDefault("expect", ""));
        String needs = said.getOrDefault("needs", "");
        if (!needs.isEmpty() && !needs.equals("allow-list")) {
            throw new IllegalArgumentException("needs what? " + firstLine);
        }
        return new Expectation(
                guarded,
                said.containsKey("without") ? verdicts(said.getOrDefault("without", "")) : guarded,
                said.getOrDefault("problem", "sum-up"),
                Problem.Profile.valueOf(said.getOrDefault("profile", "plain").toUpperCase(Locale.ROOT)),
                said.containsKey("line")
                        ? OptionalInt.of(Integer.parseInt(said.getOrDefault("line", "")))
                        : OptionalInt.empty(),
                !needs.isEmpty());
    }

    private static Set<Verdict> verdicts(String codes) {
        Set<Verdict> verdicts = EnumSet.noneOf(Verdict.class);
        for (String code : codes.split("\\|", -1)) {
            Verdict verdict = Verdict.valueOf(code);
            if (verdict == Verdict.INTERNAL || !verdicts.add(verdict)) {
                throw new IllegalArgumentException("no submission may be promised " + codes);
            }
        }
        return verdicts;
    }

    /** The verdicts that are right in a mode. */
    Set<Verdict> in(Mode mode) {
        return mode.hasAllowList() ? guarded : unguarded;
    }
}
