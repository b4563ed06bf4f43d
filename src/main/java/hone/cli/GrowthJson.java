package hone.cli;

import com.google.gson.stream.JsonWriter;
import hone.growth.Estimate.Confidence;
import hone.judge.GrowthAnswer;
import hone.judge.GrowthReport.Growth;
import hone.judge.GrowthReport.HotLine;
import hone.judge.GrowthWords;
import hone.judge.WorkComparison;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;

/** Writes an answer on growth as the contract's JSON value. */
final class GrowthJson {
    private final JsonWriter writer;

    GrowthJson(JsonWriter writer) {
        this.writer = writer;
    }

    /** The value of {@code growth}, its name included; nothing where nothing was measured. */
    void write(Optional<GrowthAnswer> measured) throws IOException {
        write(measured, Optional.empty());
    }

    /** The same with the work beside that of the problem's own submissions. */
    void write(Optional<GrowthAnswer> measured, Optional<WorkComparison> beside) throws IOException {
        if (measured.isEmpty()) {
            return;
        }
        GrowthAnswer answer = measured.get();
        writer.name("growth").beginObject();
        writeBound("time", answer.report().time());
        writeBound("space", answer.report().space());
        writer.name("declared").beginObject();
        if (answer.declaredTime().isPresent()) {
            writer.name("time").value(answer.declaredTime().get());
        }
        if (answer.declaredSpace().isPresent()) {
            writer.name("space").value(answer.declaredSpace().get());
        }
        writer.endObject();
        writer.name("againstDeclared").value(answer.against().name().toLowerCase(Locale.ROOT));
        writer.name("lines").beginArray();
        for (HotLine line : answer.report().lines()) {
            writer.beginObject().name("line").value(line.line());
            writer.name("share").value(Math.round(line.share() * 10_000) / 10_000.0);
            if (line.bound().isPresent()) {
                writer.name("class").value(line.bound().get());
            }
            writer.endObject();
        }
        writer.endArray();
        writer.name("notes").beginArray();
        for (String note : GrowthWords.details(answer, beside.map(WorkComparison::sentence))) {
            writer.value(note);
        }
        writer.endArray();
        if (beside.isPresent()) {
            writeCompared(beside.get());
        }
        writer.endObject();
    }

    private void writeCompared(WorkComparison beside) throws IOException {
        writer.name("compared").beginObject().name("input").value(beside.input());
        writer.name("work").value(beside.work()).name("best").value(beside.best());
        if (beside.bruteForce().isPresent()) {
            writer.name("bruteForce").value(beside.bruteForce().getAsLong());
        }
        writer.name("sentence").value(beside.sentence()).endObject();
    }

    private void writeBound(String name, Optional<Growth> growth) throws IOException {
        if (growth.isEmpty()) {
            return;
        }
        Growth bound = growth.get();
        writer.name(name).beginObject().name("class").value(bound.bound());
        writer.name("confidence").value(bound.confidence() == Confidence.HIGH ? "high" : "low");
        if (!bound.low().equals(bound.high())) {
            writer.name("low").value(bound.low()).name("high").value(bound.high());
        }
        writer.endObject();
    }
}
