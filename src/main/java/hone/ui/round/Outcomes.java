package hone.ui.round;

import hone.compile.Diagnostic;
import hone.judge.Judgement;
import hone.judge.Verdict;
import hone.practice.round.RoundEvent.Outcome;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a round keeps of a judging. */
final class Outcomes {
    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("UndefinedMethod", "a method that does not exist"),
            Map.entry("UndefinedName", "a name that is not known"),
            Map.entry("UnresolvedVariable", "a name that is not known"),
            Map.entry("UndefinedField", "a field that does not exist"),
            Map.entry("UndefinedType", "a type that is not known"),
            Map.entry("UndefinedConstructor", "a constructor that does not exist"),
            Map.entry("ParameterMismatch", "arguments that do not fit"),
            Map.entry("TypeMismatch", "a value of the wrong type"),
            Map.entry("IncompatibleTypesInEqualityOperator", "a comparison of different types"),
            Map.entry("InvalidOperator", "an operator that does not fit"),
            Map.entry("ShouldReturnValue", "a missing return"),
            Map.entry("MissingReturn", "a missing return"),
            Map.entry("MissingReturnType", "a missing return type"),
            Map.entry("UninitializedLocalVariable", "a variable without a value"),
            Map.entry("UnhandledException", "an exception nobody catches"),
            Map.entry("RedefinedLocal", "a name used twice"),
            Map.entry("CodeCannotBeReached", "code that is never reached"),
            Map.entry("NullTypeReference", "a null that cannot be used"),
            Map.entry("ParsingErrorInsertToComplete", "something missing"),
            Map.entry("ParsingErrorInsertTokenAfter", "something missing"),
            Map.entry("ParsingErrorInsertTokenBefore", "something missing"));

    private Outcomes() {}

    /**
     * What a round keeps.
     *
     * @param own how many of the person's own cases were among those judged
     */
    static Outcome of(Judgement judgement, int own) {
        return new Outcome(
                judgement.verdict(),
                judgement.passed(),
                judgement.cases().size(),
                judgement.verdict() == Verdict.CE ? kinds(judgement.diagnostics()) : List.of(),
                own,
                judgement.slowestCpu().toMillis());
    }

    /** Kinds of compile errors in words, the most frequent first, then in the order they come up. */
    static List<String> kinds(List<Diagnostic> diagnostics) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        diagnostics.stream()
                .filter(each -> each.severity() == Diagnostic.Severity.ERROR)
                .forEach(each -> counts.merge(kind(each.id()), 1, Integer::sum));
        return counts.entrySet().stream()
                .sorted((a, b) -> b.getValue() - a.getValue())
                .map(Map.Entry::getKey)
                .toList();
    }

    private static String kind(String id) {
        String known = KINDS.get(id);
        if (known != null) {
            return known;
        }
        if (id.startsWith("Parsing") || id.startsWith("Unterminated") || id.startsWith("Invalid")) {
            return "a slip of syntax";
        }
        // The compiler's own names read well enough: "NonStaticFieldFromStaticInvocation".
        String words = id.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ")
                .toLowerCase(Locale.ROOT)
                .strip();
        return words.isEmpty() ? "another error" : words;
    }
}
