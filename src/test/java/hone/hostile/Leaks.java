package hone.hostile;

import hone.judge.CaseOutcome;
import hone.judge.Judgement;
import hone.problem.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Looks for what nobody may learn in everything that a submission has a say in. */
final class Leaks {
    /** What to look for, by what it is called. */
    private final Map<String, String> secrets;

    Leaks(Map<String, String> secrets) {
        this.secrets = new LinkedHashMap<>(secrets);
    }

    /** What came through, in words. */
    List<String> in(Judgement judgement) {
        List<String> texts = new ArrayList<>();
        texts.add(judgement.message());
        texts.add(judgement.whyNotJanino().orElse(""));
        judgement.diagnostics().forEach(diagnostic -> texts.add(diagnostic.message()));
        List<String> found = new ArrayList<>();
        for (CaseOutcome outcome : judgement.cases()) {
            texts.add(outcome.message());
            texts.add(outcome.printed());
            outcome.stack().forEach(place -> texts.add(place.method()));
            outcome.actual().ifPresent(actual -> collect(actual, texts));
            if (outcome.of().secret() && !outcome.printed().isEmpty()) {
                found.add(
                        "a secret case shows what was printed: " + outcome.of().name());
            }
        }
        secrets.forEach((name, secret) -> {
            if (texts.stream().anyMatch(text -> text.contains(secret))) {
                found.add("came back: " + name);
            }
        });
        return found;
    }

    private static void collect(Value value, List<String> texts) {
        switch (value) {
            case Value.Text(var text) -> texts.add(text);
            case Value.Sequence(var items) -> items.forEach(item -> collect(item, texts));
            case Value.Absent _, Value.Truth _, Value.Whole _, Value.Real _ -> {}
        }
    }
}
