package hone.cli;

import com.google.gson.stream.JsonWriter;
import hone.compile.Diagnostic;
import hone.judge.CaseOutcome;
import hone.judge.CaseTimes;
import hone.judge.GrowthAnswer;
import hone.judge.Judgement;
import hone.judge.Verdict;
import hone.judge.WorkComparison;
import hone.problem.Problem;
import hone.problem.ValueJson;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes a judgement as the contract's JSON value. A field that does not apply is left out. */
final class JudgementJson {
    private final JsonWriter writer;

    JudgementJson(JsonWriter writer) {
        this.writer = writer;
    }

    void write(
            Judgement judgement,
            Problem problem,
            Optional<CaseTimes> slowest,
            Optional<GrowthAnswer> growth,
            Optional<WorkComparison> beside)
            throws IOException {
        writer.beginObject();
        writeFields(judgement, problem);
        if (slowest.isPresent()) {
            write(slowest.get());
        }
        new GrowthJson(writer).write(growth, beside);
        writer.endObject();
    }

    /** Inside an object that has been begun. */
    void writeFields(Judgement judgement, Problem problem) throws IOException {
        Shown shown = new Shown(judgement, problem);
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
        writeFailing(judgement, shown);
        writeDiagnostics(judgement);
        writeCases(judgement, shown);
    }

    private void write(CaseTimes slowest) throws IOException {
        writer.name("slowestCase").beginObject();
        writer.name("runs").value(slowest.runs().size());
        writer.name("leastMillis").value(millis(slowest.least()));
        writer.name("medianMillis").value(millis(slowest.median()));
        writer.name("mostMillis").value(millis(slowest.most()));
        writer.endObject();
    }

    private void writeFailing(Judgement judgement, Shown shown) throws IOException {
        if (judgement.failing().isEmpty()) {
            if (judgement.verdict() == Verdict.INTERNAL) {
                writer.name("failing").beginObject();
                writer.name("case").value("").name("secret").value(false);
                writer.name("message").value(judgement.message()).endObject();
            }
            return;
        }
        CaseOutcome failing = judgement.failing().get();
        writer.name("failing").beginObject();
        writer.name("case").value(shown.name(failing));
        writer.name("secret").value(failing.of().secret());
        Optional<List<Shown.Typed>> input = shown.input(failing);
        if (input.isPresent()) {
            writer.name("input").beginArray();
            for (Shown.Typed argument : input.get()) {
                write(argument);
            }
            writer.endArray();
        }
        Optional<Shown.Typed> expected = shown.expected(failing);
        if (expected.isPresent()) {
            writer.name("expected");
            write(expected.get());
        }
        Optional<Shown.Typed> actual = shown.actual(failing);
        if (actual.isPresent()) {
            writer.name("actual");
            write(actual.get());
        }
        String message = shown.message(failing);
        if (!message.isEmpty()) {
            writer.name("message").value(message);
        }
        if (failing.line().isPresent()) {
            writer.name("line").value(failing.line().getAsInt());
        }
        writer.endObject();
    }

    private void write(Shown.Typed typed) throws IOException {
        writer.jsonValue(ValueJson.write(typed.type(), typed.value()));
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

    private void writeCases(Judgement judgement, Shown shown) throws IOException {
        if (judgement.notRun() == judgement.cases().size()) {
            return;
        }
        writer.name("cases").beginArray();
        for (CaseOutcome outcome : judgement.cases()) {
            writer.beginObject().name("name").value(shown.name(outcome));
            writer.name("verdict").value(outcome.verdict().map(Verdict::name).orElse("not run"));
            if (outcome.verdict().isPresent()) {
                writer.name("cpuMillis").value(millis(outcome.cpu()));
                writer.name("allocatedBytes").value(outcome.allocatedBytes());
                if (outcome.work().isPresent()) {
                    writer.name("work").value(outcome.work().getAsLong());
                }
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
