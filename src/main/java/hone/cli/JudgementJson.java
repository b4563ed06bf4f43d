package hone.cli;

import com.google.gson.stream.JsonWriter;
import hone.compile.Diagnostic;
import hone.judge.CaseOutcome;
import hone.judge.Judgement;
import hone.judge.Verdict;
import hone.practice.RevealRules;
import hone.problem.Problem;
import hone.problem.Value;
import hone.problem.ValueJson;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;

/** Writes a judgement as the contract's JSON value. A field that does not apply is left out. */
final class JudgementJson {
    private final JsonWriter writer;

    JudgementJson(JsonWriter writer) {
        this.writer = writer;
    }

    void write(Judgement judgement, Problem problem) throws IOException {
        writer.beginObject();
        writer.name("problem").value(judgement.problem().id());
        writer.name("verdict").value(judgement.verdict().name());
        writer.name("compiler").value(judgement.compiler().name().toLowerCase(Locale.ROOT));
        if (judgement.whyNotJanino().isPresent()) {
            writer.name("janino").value(judgement.whyNotJanino().get());
        }
        writer.name("passed").value(judgement.passed());
        writer.name("total").value(judgement.cases().size());
        writer.name("notRun").value(judgement.notRun());
        writer.name("cpuMillis").value(millis(judgement.slowestCpu()));
        writer.name("wallMillis").value(millis(judgement.wall()));
        writer.name("allocatedBytes").value(judgement.mostAllocatedBytes());
        if (judgement.peakRssBytes().isPresent()) {
            writer.name("peakRssBytes").value(judgement.peakRssBytes().getAsLong());
        }
        writeFailing(judgement, problem);
        writeDiagnostics(judgement);
        writeCases(judgement);
        writer.endObject();
    }

    private void writeFailing(Judgement judgement, Problem problem) throws IOException {
        if (judgement.failing().isEmpty()) {
            if (judgement.verdict() == Verdict.INTERNAL) {
                writer.name("failing").beginObject();
                writer.name("case").value("").name("secret").value(false);
                writer.name("message").value(judgement.message()).endObject();
            }
            return;
        }
        CaseOutcome failing = judgement.failing().get();
        RevealRules.View view = RevealRules.view(failing, judgement, problem);
        writer.name("failing").beginObject();
        writer.name("case").value(view.name() ? failing.of().name() : "");
        writer.name("secret").value(failing.of().secret());
        if (view.input()) {
            writer.name("input").beginArray();
            for (Value argument : failing.of().input()) {
                writer.jsonValue(ValueJson.write(argument));
            }
            writer.endArray();
        }
        if (view.expected() && failing.of().expected().isPresent()) {
            writer.name("expected")
                    .jsonValue(ValueJson.write(failing.of().expected().get()));
        }
        if (view.actual() && failing.actual().isPresent()) {
            writer.name("actual").jsonValue(ValueJson.write(failing.actual().get()));
        }
        String message = JudgementText.message(failing, view);
        if (!message.isEmpty()) {
            writer.name("message").value(message);
        }
        if (failing.line().isPresent()) {
            writer.name("line").value(failing.line().getAsInt());
        }
        writer.endObject();
    }

    private void writeDiagnostics(Judgement judgement) throws IOException {
        if (judgement.diagnostics().isEmpty()) {
            return;
        }
        writer.name("diagnostics").beginArray();
        for (Diagnostic diagnostic : judgement.diagnostics()) {
            writer.beginObject();
            writer.name("line").value(diagnostic.line());
            writer.name("column").value(diagnostic.column());
            writer.name("length").value(diagnostic.length());
            writer.name("severity").value(diagnostic.severity().name().toLowerCase(Locale.ROOT));
            writer.name("message").value(diagnostic.message());
            writer.name("id").value(diagnostic.id());
            writer.endObject();
        }
        writer.endArray();
    }

    private void writeCases(Judgement judgement) throws IOException {
        if (judgement.notRun() == judgement.cases().size()) {
            return;
        }
        writer.name("cases").beginArray();
        for (CaseOutcome outcome : judgement.cases()) {
            writer.beginObject().name("name").value(outcome.of().name());
            writer.name("verdict").value(outcome.verdict().map(Verdict::name).orElse("not run"));
            if (outcome.verdict().isPresent()) {
                writer.name("cpuMillis").value(millis(outcome.cpu()));
                writer.name("allocatedBytes").value(outcome.allocatedBytes());
            }
            writer.endObject();
        }
        writer.endArray();
    }

    /** Whole milliseconds, rounded. */
    private static long millis(Duration duration) {
        return (duration.toNanos() + 500_000) / 1_000_000;
    }
}
