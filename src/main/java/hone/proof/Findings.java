package hone.proof;

import hone.problem.Fault;
import hone.problem.Problem;
import hone.proof.Finding.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** Collects what is found about one problem. Of one rule so many are kept; that there are more is said. */
final class Findings {
    private static final int MOST_OF_A_RULE = 5;

    private final String folder;
    private final List<Finding> found = new ArrayList<>();
    private final Map<String, Integer> counts = new HashMap<>();

    /** {@code folder} is the problem's, as the pack's reader sees it. */
    Findings(String folder) {
        this.folder = folder;
    }

    Findings(Problem problem) {
        this(problem.topic() + "/" + problem.ref().id());
    }

    /** The path of a file of the problem. */
    String path(String file) {
        return folder + "/" + file;
    }

    void error(String rule, String file, String message, String fix) {
        add(new Finding(Severity.ERROR, rule, file, OptionalInt.empty(), message, fix));
    }

    void error(String rule, String file, OptionalInt line, String message, String fix) {
        add(new Finding(Severity.ERROR, rule, file, line, message, fix));
    }

    void warning(String rule, String file, String message, String fix) {
        add(new Finding(Severity.WARNING, rule, file, OptionalInt.empty(), message, fix));
    }

    /** What a reader or a worker says of a file. */
    void add(Severity severity, String rule, Fault fault, String fix) {
        String where = fault.path().map(path -> " (" + path + ")").orElse("");
        add(new Finding(severity, rule, fault.file().orElse(folder), fault.line(), fault.message() + where, fix));
    }

    private void add(Finding finding) {
        int count = counts.merge(finding.rule(), 1, Integer::sum);
        if (count <= MOST_OF_A_RULE) {
            found.add(finding);
        }
    }

    /** Whether something was found by a rule. */
    boolean has(String rule) {
        return counts.containsKey(rule);
    }

    /** All of them, in the order in which they were found. */
    List<Finding> all() {
        List<Finding> all = new ArrayList<>(found);
        counts.forEach((rule, count) -> {
            if (count > MOST_OF_A_RULE) {
                Finding last = found.stream()
                        .filter(f -> f.rule().equals(rule))
                        .reduce((_, b) -> b)
                        .orElseThrow();
                all.add(
                        all.indexOf(last) + 1,
                        new Finding(
                                last.severity(),
                                rule,
                                last.file(),
                                OptionalInt.empty(),
                                "and " + (count - MOST_OF_A_RULE) + " more like these",
                                "Mend the first ones and check again."));
            }
        });
        return all;
    }
}
