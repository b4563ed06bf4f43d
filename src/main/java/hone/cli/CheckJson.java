package hone.cli;

import com.google.gson.stream.JsonWriter;
import hone.proof.Finding;
import hone.proof.PackReport;
import hone.proof.ProblemReport;
import java.io.IOException;
import java.util.Locale;

/** Writes what a check found as the contract's JSON value. */
final class CheckJson {
    private final JsonWriter writer;

    CheckJson(JsonWriter writer) {
        this.writer = writer;
    }

    void write(PackReport report) throws IOException {
        writer.beginObject().name("pack").value(report.pack());
        writer.name("problems").beginArray();
        for (ProblemReport problem : report.problems()) {
            write(problem);
        }
        writer.endArray().endObject();
    }

    private void write(ProblemReport problem) throws IOException {
        writer.beginObject();
        writer.name("id").value(problem.id());
        writer.name("ok").value(problem.ok());
        writer.name("cases").value(problem.cases());
        writer.name("findings").beginArray();
        for (Finding finding : problem.findings()) {
            writer.beginObject();
            writer.name("severity").value(finding.severity().name().toLowerCase(Locale.ROOT));
            writer.name("rule").value(finding.rule());
            writer.name("file").value(finding.file());
            if (finding.line().isPresent()) {
                writer.name("line").value(finding.line().getAsInt());
            }
            writer.name("message").value(finding.message());
            writer.name("fix").value(finding.fix());
            writer.endObject();
        }
        writer.endArray();
        if (problem.mutants().isPresent()) {
            ProblemReport.Mutants mutants = problem.mutants().get();
            writer.name("mutants").beginObject();
            writer.name("made").value(mutants.made());
            writer.name("killed").value(mutants.killed());
            writer.name("equivalent").value(mutants.equivalent());
            writer.name("survivors").value(mutants.survivors());
            writer.endObject();
        }
        writer.endObject();
    }
}
