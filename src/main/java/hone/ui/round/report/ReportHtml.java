package hone.ui.round.report;

import hone.practice.round.Revise;
import hone.ui.round.report.TaskPage.Fact;
import hone.ui.round.report.TaskPage.StepRow;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * A report as one page of HTML that needs nothing else: no script, no network; its style and its pictures are in it. Light or dark as
 * the reader's browser wishes, and light on paper.
 */
final class ReportHtml {
    /** As wide as what fits on paper of size A4 between its margins, in CSS pixels. */
    private static final double PAPER = 690;

    private static final double EM = 12;

    private final StringBuilder out = new StringBuilder();

    private ReportHtml() {}

    static String of(ReportPage page) {
        ReportHtml html = new ReportHtml();
        html.write(page);
        return html.out.toString();
    }

    private void write(ReportPage page) {
        String title = MarkupText.escaped(page.title() + ", " + page.when());
        out.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .append(
                        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline';"
                                + " img-src data:\">\n")
                .append("<link rel=\"icon\" href=\"data:,\">\n")
                .append("<title>")
                .append(title)
                .append("</title>\n<style>\n")
                .append(style())
                .append("</style>\n</head>\n<body>\n<main>\n");
        head(page);
        out.append("<section class=\"picture\">\n<h2>Time line</h2>\n<div class=\"scrolls\">\n")
                .append(SvgText.of(TimeLineDrawing.of(page.report(), PAPER, EM)))
                .append("</div>\n");
        page.notices().forEach(notice -> element("p", "quiet", notice));
        out.append("</section>\n");
        revise(page);
        out.append("<section>\n<h2>Tasks</h2>\n");
        page.tasks().forEach(this::task);
        out.append("</section>\n");
        earlier(page.earlier());
        out.append("<section>\n<h2>How this is scored</h2>\n");
        page.scoring().forEach(words -> element("p", "quiet", words));
        out.append("</section>\n</main>\n</body>\n</html>\n");
    }

    private void head(ReportPage page) {
        out.append("<header>\n<div>\n");
        element("h1", "", page.title());
        element("p", "quiet", page.when());
        element("p", "sentence", page.sentence());
        out.append("</div>\n<div class=\"score\">\n");
        element("p", "number", page.score());
        element("p", "quiet", "of 100 points");
        element("p", "quiet", page.expected());
        out.append("</div>\n</header>\n");
    }

    private void task(TaskPage task) {
        out.append("<article>\n<div class=\"task-head\">\n");
        element("h3", "", task.number() + "  " + task.title());
        element("p", "points", task.points());
        out.append("</div>\n<div class=\"task-head\">\n");
        element("p", task.right().map(right -> right ? "right" : "wrong").orElse("quiet"), task.verdict());
        element("p", "quiet", task.expected());
        out.append("</div>\n");
        task.notices().forEach(notice -> element("p", "notice", notice));
        out.append("<dl>\n");
        for (Fact fact : task.facts()) {
            out.append("<div>");
            element("dt", "", fact.name());
            element("dd", "", fact.value());
            out.append("</div>\n");
        }
        out.append("</dl>\n");
        if (!task.steps().isEmpty()) {
            out.append("<table>\n<thead><tr><th scope=\"col\">Step</th><th scope=\"col\">Points</th>"
                    + "<th scope=\"col\">Time</th><th scope=\"col\">Notes</th></tr></thead>\n<tbody>\n");
            for (StepRow row : task.steps()) {
                out.append("<tr>");
                element("th", "", row.step());
                element("td", "", row.points());
                element("td", "", row.time());
                boolean none = row.note().isEmpty();
                element("td", none ? "note none" : "note", none ? ReportWords.NO_NOTE : row.note());
                out.append("</tr>\n");
            }
            out.append("</tbody>\n</table>\n");
        }
        out.append("</article>\n");
    }

    private void revise(ReportPage page) {
        out.append("<section>\n<h2>What to do next</h2>\n");
        if (page.revise().isEmpty()) {
            element("p", "quiet", ReportWords.NOTHING_TO_REVISE);
        } else {
            out.append("<ol>\n");
            for (Revise each : page.revise()) {
                out.append("<li>");
                element("strong", "", each.what());
                element("p", "quiet", each.why());
                out.append("</li>\n");
            }
            out.append("</ol>\n");
        }
        out.append("</section>\n");
    }

    private void earlier(Comparison earlier) {
        out.append("<section class=\"picture\">\n<h2>Rounds of this kind</h2>\n");
        element("p", "", earlier.sentence());
        if (earlier.rounds().size() > 1) {
            double half = PAPER / 2 - EM;
            out.append("<div class=\"pair\">\n")
                    .append(SvgText.of(earlier.score(half, EM)))
                    .append(SvgText.of(earlier.pace(half, EM)))
                    .append("</div>\n");
        }
        out.append("</section>\n");
    }

    private void element(String name, String style, String text) {
        out.append('<').append(name);
        if (!style.isEmpty()) {
            out.append(" class=\"").append(style).append('"');
        }
        out.append('>')
                .append(MarkupText.escaped(text))
                .append("</")
                .append(name)
                .append('>');
    }

    private static String style() {
        try (InputStream in = ReportHtml.class.getResourceAsStream("page.css")) {
            if (in == null) {
                throw new IllegalStateException("The program is incomplete: page.css is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
