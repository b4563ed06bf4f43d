package hone.compile;

import java.util.List;

final class Wording {
    Wording(JdkNames names) {}

    List<Diagnostic> diagnostics(ScannedSource source, List<EcjProblem> problems) {
        return problems.stream()
                .map(p -> new Diagnostic(
                        source.line(p.start()),
                        source.column(p.start()),
                        Math.max(1, p.end() - p.start()),
                        Diagnostic.Severity.ERROR,
                        p.message() + " " + p.arguments(),
                        p.id()))
                .toList();
    }
}
