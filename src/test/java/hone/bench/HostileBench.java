package hone.bench;

import hone.hostile.HostileFile;
import hone.hostile.Mode;
import hone.hostile.SuiteRun;
import hone.judge.Judgement;
import hone.judge.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The whole hostile suite, in every mode that this machine has. Prints a line a file, then a table; exits with 1 if a file
 * got another verdict than it promises or if anything was touched.
 */
public final class HostileBench {
    private final List<HostileFile> files;
    private final Map<Mode, List<SuiteRun.Outcome>> outcomes = new LinkedHashMap<>();

    private HostileBench(List<HostileFile> files) {
        this.files = files;
    }

    /**
     * Arguments: {@code --mode} both, allow-list or system (otherwise all there are); {@code --only} a part of
     * {@code group/name}; {@code --table} a file for the table.
     */
    public static void main(String[] args) throws Exception {
        List<String> words = List.of(args);
        String only = option(words, "--only", "");
        List<HostileFile> files = HostileFile.all().stream()
                .filter(file -> file.toString().contains(only))
                .toList();
        if (files.isEmpty()) {
            System.err.println("No file of the suite has '" + only + "' in its name.");
            System.exit(2);
        }
        HostileBench bench = new HostileBench(files);
        for (Mode mode : modes(option(words, "--mode", ""))) {
            bench.run(mode);
        }
        String table = bench.table();
        System.out.println();
        System.out.println(table);
        String file = option(words, "--table", "");
        if (!file.isEmpty()) {
            Files.writeString(Path.of(file), table + "\n");
        }
        System.exit(bench.failed() ? 1 : 0);
    }

    private static String option(List<String> words, String name, String otherwise) {
        int at = words.indexOf(name);
        return at < 0 ? otherwise : words.get(at + 1);
    }

    private static List<Mode> modes(String asked) {
        List<Mode> modes = Mode.available().stream()
                .filter(mode -> asked.isEmpty() || mode.title().equals(asked))
                .toList();
        if (modes.isEmpty()) {
            System.err.println("There is no mode '" + asked + "' on this machine, but "
                    + Mode.available().stream().map(Mode::title).collect(Collectors.joining(", ")) + ".");
            System.exit(2);
        }
        return modes;
    }

    private void run(Mode mode) throws Exception {
        System.out.println("Mode " + mode.title());
        List<SuiteRun.Outcome> all = new ArrayList<>();
        try (SuiteRun run = new SuiteRun(mode)) {
            for (HostileFile file : files) {
                if (file.runsIn(mode)) {
                    SuiteRun.Outcome outcome = run.judge(file);
                    all.add(outcome);
                    print(outcome);
                }
            }
        }
        outcomes.put(mode, all);
    }

    private static void print(SuiteRun.Outcome outcome) {
        Judgement judgement = outcome.judgement();
        System.out.println(String.format(
                Locale.ROOT,
                "%-4s %-50s %-8s %6d ms  %s",
                outcome.troubles().isEmpty() ? "ok" : "NOT",
                outcome.file(),
                judgement.verdict(),
                judgement.wall().toMillis(),
                SuiteRun.describe(judgement).lines().findFirst().orElse("")));
        outcome.troubles().forEach(trouble -> System.out.println("     " + trouble));
        System.out.flush();
    }

    private boolean failed() {
        return outcomes.values().stream()
                .flatMap(List::stream)
                .anyMatch(outcome -> !outcome.troubles().isEmpty());
    }

    /** A row a group: how many files, and for each mode the verdicts and what went wrong. */
    private String table() throws IOException {
        StringBuilder table = new StringBuilder("| group | files |");
        outcomes.keySet().forEach(mode -> table.append(' ').append(mode.title()).append(" |"));
        table.append("\n| --- | --- |").append(" --- |".repeat(outcomes.size()));
        for (String group : HostileFile.GROUPS) {
            addRow(table, group, group);
        }
        addRow(table, "all", null);
        return table.toString();
    }

    private void addRow(StringBuilder table, String title, @Nullable String group) {
        long count = files.stream().filter(file -> isIn(file, group)).count();
        if (count == 0) {
            return;
        }
        table.append("\n| ").append(title).append(" | ").append(count).append(" |");
        for (List<SuiteRun.Outcome> all : outcomes.values()) {
            List<SuiteRun.Outcome> ours =
                    all.stream().filter(outcome -> isIn(outcome.file(), group)).toList();
            table.append(' ').append(summary(ours)).append(" |");
        }
    }

    private static boolean isIn(HostileFile file, @Nullable String group) {
        return group == null || file.group().equals(group);
    }

    private static String summary(List<SuiteRun.Outcome> outcomes) {
        Map<Verdict, Long> verdicts = outcomes.stream()
                .collect(Collectors.groupingBy(
                        outcome -> outcome.judgement().verdict(), java.util.TreeMap::new, Collectors.counting()));
        long right = outcomes.stream().filter(o -> o.troubles().isEmpty()).count();
        long breached = outcomes.stream()
                .filter(o -> o.troubles().stream().anyMatch(trouble -> trouble.startsWith("BREACH")))
                .count();
        return right + " of " + outcomes.size() + " right, " + breached + " breached ("
                + verdicts.entrySet().stream()
                        .map(entry -> entry.getKey() + " " + entry.getValue())
                        .collect(Collectors.joining(", "))
                + ")";
    }
}
