package hone.cli;

import com.google.gson.stream.JsonWriter;
import hone.compile.Diagnostic;
import hone.judge.CaseOutcome;
import hone.judge.GrowthWords;
import hone.judge.Judgement;
import hone.judge.Verdict;
import hone.problem.ValueJson;
import hone.proof.FeedbackPages;
import hone.proof.GradeFiles;
import hone.proof.Graded;
import hone.proof.Grading;
import hone.proof.Marking;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A student's result as a line of JSON and as a part of a page. Both show no more of hidden cases than the problem lets. */
final class GradeRendering implements Grading.Rendering {
    private static final int WIDEST_VALUE = 400;
    private static final int LINES_AROUND = 2;
    private static final int MOST_DIAGNOSTICS = 5;

    @Override
    public String json(Graded graded) {
        StringWriter text = new StringWriter();
        try (JsonWriter writer = new JsonWriter(text)) {
            writer.setHtmlSafe(false);
            writer.beginObject().name("student").value(graded.student());
            switch (graded) {
                case Graded.Judged judged -> {
                    new JudgementJson(writer).writeFields(judged.judgement(), judged.problem());
                    new GrowthJson(writer).write(judged.growth());
                }
                case Graded.NotJudged other -> {
                    if (!other.problem().isEmpty()) {
                        writer.name("problem").value(other.problem());
                    }
                    writer.name("verdict").value(other.word());
                    writer.name("message").value(other.message());
                    if (!other.file().isEmpty()) {
                        writer.name("file").value(other.file());
                    }
                }
            }
            writer.endObject();
        } catch (IOException e) {
            throw new UncheckedIOException("a string refused to be written", e);
        }
        return text.toString();
    }

    @Override
    public String page(Graded graded) {
        StringBuilder out = new StringBuilder("<section>\n");
        switch (graded) {
            case Graded.Judged judged -> judged(judged, out);
            case Graded.NotJudged other -> {
                String title = other.problem().isEmpty() ? other.file() : other.problem();
                out.append("<h2>").append(escaped(title)).append("</h2>\n<p class=\"bad\">");
                out.append(escaped(other.message())).append("</p>\n");
                if (!other.file().isEmpty() && !other.problem().isEmpty()) {
                    out.append("<p class=\"soft\">")
                            .append(escaped(other.file()))
                            .append("</p>\n");
                }
            }
        }
        return out.append("</section>\n").toString();
    }

    private static void judged(Graded.Judged graded, StringBuilder out) {
        Judgement judgement = graded.judgement();
        boolean good = judgement.verdict() == Verdict.AC;
        out.append("<h2>").append(escaped(graded.problem().title())).append("</h2>\n<p class=\"");
        out.append(good ? "good" : "bad").append("\">").append(escaped(headline(judgement)));
        out.append(" <span class=\"soft\">")
                .append(GradeFiles.number(graded.marking().points(judgement)))
                .append(" of ")
                .append(GradeFiles.number(graded.marking().most()))
                .append(" points</span></p>\n<p class=\"soft\">")
                .append(escaped(graded.file()))
                .append("</p>\n");
        for (String note : graded.notes()) {
            out.append("<p>").append(escaped(note)).append("</p>\n");
        }
        groups(graded, out);
        graded.growth()
                .ifPresent(growth -> out.append("<p>")
                        .append(escaped(GrowthWords.headline(growth)))
                        .append("</p>\n"));
        for (Diagnostic diagnostic :
                judgement.diagnostics().stream().limit(MOST_DIAGNOSTICS).toList()) {
            out.append("<p>Line ").append(diagnostic.line()).append(": ");
            out.append(escaped(diagnostic.message())).append("</p>\n");
            out.append(excerpt(graded.source(), diagnostic.line()));
        }
        if (!judgement.message().isEmpty() && judgement.diagnostics().isEmpty()) {
            out.append("<p>").append(escaped(judgement.message())).append("</p>\n");
        }
        judgement.failing().ifPresent(failing -> failing(graded, failing, out));
    }

    private static String headline(Judgement judgement) {
        int total = judgement.cases().size();
        String right = judgement.passed() + " of " + total + " cases right.";
        return switch (judgement.verdict()) {
            case AC -> "Accepted: all " + total + " cases right.";
            case WA -> "Wrong answer: " + right;
            case TLE -> "Too slow: " + right;
            case MLE -> "Too much memory: " + right;
            case OLE -> "Too much output: " + right;
            case RTE -> "Failed while running: " + right;
            case CE -> "Does not compile.";
            case DENIED -> "Uses something that a solution may not.";
            case INTERNAL -> "Could not be judged; this is not your fault.";
        };
    }

    private static void groups(Graded.Judged graded, StringBuilder out) {
        List<Marking.Mark> marks = graded.marking().marks(graded.judgement());
        if (marks.isEmpty()) {
            return;
        }
        out.append("<table><tr><th>Group</th><th></th><th class=\"number\">Points</th></tr>\n");
        for (Marking.Mark mark : marks) {
            out.append("<tr><td>").append(escaped(mark.group())).append("</td><td class=\"");
            out.append(mark.earned() ? "good\">all right" : "bad\">not all right");
            out.append("</td><td class=\"number\">")
                    .append(GradeFiles.number(mark.earned() ? mark.points() : 0))
                    .append(" of ")
                    .append(GradeFiles.number(mark.points()))
                    .append("</td></tr>\n");
        }
        out.append("</table>\n");
    }

    private static void failing(Graded.Judged graded, CaseOutcome failing, StringBuilder out) {
        Shown shown = new Shown(graded.judgement(), graded.problem());
        out.append("<dl><dt>")
                .append(failing.of().secret() ? "Hidden case" : "Sample")
                .append("</dt><dd>");
        out.append(escaped(shown.name(failing))).append("</dd>\n");
        String message = shown.message(failing);
        if (!message.isEmpty()) {
            out.append("<dt>What happened</dt><dd>").append(escaped(message)).append("</dd>\n");
        }
        Optional<List<Shown.Typed>> input = shown.input(failing);
        input.ifPresent(values ->
                value("Input", values.stream().map(GradeRendering::brief).collect(Collectors.joining("\n")), out));
        shown.expected(failing).ifPresent(value -> value("Expected", brief(value), out));
        shown.actual(failing).ifPresent(value -> value("Yours", brief(value), out));
        out.append("</dl>\n");
        failing.line().ifPresent(line -> out.append(excerpt(graded.source(), line)));
    }

    private static void value(String title, String text, StringBuilder out) {
        out.append("<dt>")
                .append(title)
                .append("</dt><dd><pre>")
                .append(escaped(text))
                .append("</pre></dd>\n");
    }

    private static String brief(Shown.Typed typed) {
        return ValueJson.abbreviate(typed.type(), typed.value(), WIDEST_VALUE);
    }

    /** The lines around one, with their numbers. */
    private static String excerpt(String source, int line) {
        List<String> lines = source.lines().toList();
        if (line < 1 || line > lines.size()) {
            return "";
        }
        StringBuilder out = new StringBuilder("<pre>");
        for (int i = Math.max(1, line - LINES_AROUND); i <= Math.min(lines.size(), line + LINES_AROUND); i++) {
            String text = lines.get(i - 1);
            String cut = text.length() > WIDEST_VALUE ? text.substring(0, WIDEST_VALUE) + "…" : text;
            out.append(i == line ? "&gt; " : "  ")
                    .append("%4d  ".formatted(i))
                    .append(escaped(cut))
                    .append('\n');
        }
        return out.append("</pre>\n").toString();
    }

    private static String escaped(String text) {
        return FeedbackPages.escaped(text);
    }
}
