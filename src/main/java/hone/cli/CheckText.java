package hone.cli;

import hone.proof.Finding;
import hone.proof.PackReport;
import hone.proof.ProblemReport;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** Prints what a check found, for people. */
final class CheckText {
    private final PrintWriter out;

    CheckText(PrintWriter out) {
        this.out = out;
    }

    void print(PackReport report) {
        int well = 0;
        int errors = 0;
        int warnings = 0;
        for (ProblemReport problem : report.problems()) {
            well += problem.ok() ? 1 : 0;
            out.println(Printable.of(problem.id()) + ": " + (problem.ok() ? "ok" : "NOT OK") + figures(problem));
            for (Finding finding : problem.findings()) {
                errors += finding.severity() == Finding.Severity.ERROR ? 1 : 0;
                warnings += finding.severity() == Finding.Severity.WARNING ? 1 : 0;
                print(finding);
            }
        }
        out.println();
        out.println(report.pack() + ": " + well + " of " + report.problems().size() + " problems ok, "
                + count(errors, "error") + ", " + count(warnings, "warning"));
        out.flush();
    }

    private static String figures(ProblemReport problem) {
        List<String> parts = new ArrayList<>();
        parts.add(count(problem.cases(), "case"));
        problem.mutants()
                .ifPresent(m -> parts.add(m.made() + " mutants: " + m.killed() + " killed, " + m.equivalent()
                        + " equivalent, " + m.survivors() + " survived"));
        problem.generator()
                .ifPresent(g -> parts.add("generator: " + g.families() + " families, " + g.inputs()
                        + " inputs of size " + g.smallest() + " to " + g.largest() + ", " + g.reached() + " of "
                        + g.branches() + " branches"));
        return " (" + String.join("; ", parts) + ")";
    }

    private static String count(int number, String word) {
        return number + " " + word + (number == 1 ? "" : "s");
    }

    private void print(Finding finding) {
        String line = finding.line().isPresent() ? ":" + finding.line().getAsInt() : "";
        String severity = finding.severity() == Finding.Severity.ERROR ? "error" : "warning";
        out.println("  " + severity + " [" + finding.rule() + "] " + Printable.of(finding.file()) + line);
        out.println("    " + Printable.of(finding.message()));
        out.println("    -> " + Printable.of(finding.fix()));
    }
}
