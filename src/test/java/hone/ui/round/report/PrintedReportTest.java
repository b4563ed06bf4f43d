package hone.ui.round.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonElement;
import hone.practice.round.Round;
import hone.practice.round.RoundReport;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Exported reports in a real browser, and on paper. Skipped where there is none; {@code packaging/report-check} installs one and
 * does not skip. What was printed stays in {@code target/report-check}.
 */
class PrintedReportTest {
    private static final Path KEPT = Path.of("target", "report-check");

    /** What is between the margins of A4 in CSS pixels: 210 mm less twice 13 mm. */
    private static final int PAPER_WIDTH = (int) ((210 - 2 * 13) / 25.4 * 96);

    private static final double PAPER_HEIGHT = (297 - 2 * 14) / 25.4 * 96;

    /** All that sticks out: of the page, of its own picture, or of a sheet of paper. */
    private static final String CLIPPED = """
            (() => {
              const out = [];
              const wide = document.documentElement.clientWidth;
              if (document.documentElement.scrollWidth > wide) out.push('page ' + document.documentElement.scrollWidth);
              for (const each of document.querySelectorAll('main *')) {
                // On a phone the time line scrolls by itself.
                if (wide < 640 && each.closest('.scrolls > *')) continue;
                const box = each.getBoundingClientRect();
                if (box.left < -0.5 || box.right > wide + 0.5) out.push(each.tagName + ' ' + each.textContent.slice(0, 40));
              }
              for (const svg of document.querySelectorAll('svg')) {
                const frame = svg.viewBox.baseVal;
                if (svg.getBoundingClientRect().height > SHEET) out.push('svg higher than a sheet');
                for (const each of svg.querySelectorAll('text, rect, circle, polygon, polyline, line')) {
                  const box = each.getBBox();
                  if (box.x < -1 || box.y < -1 || box.x + box.width > frame.width + 1 || box.y + box.height > frame.height + 1) {
                    out.push('in svg: ' + each.tagName + ' ' + each.textContent.slice(0, 60));
                  }
                }
              }
              return out;
            })()
            """.replace("SHEET", String.valueOf(PAPER_HEIGHT));

    private static Optional<Chromium> browser = Optional.empty();

    @BeforeAll
    static void open() throws Exception {
        Optional<Path> program = Chromium.find();
        boolean must = System.getenv("HONE_CHROMIUM") != null;
        assumeTrue(
                must || program.isPresent(),
                "There is no Chromium or Chrome here: packaging/report-check installs one");
        browser = Optional.of(new Chromium(program.orElseThrow()));
        Files.createDirectories(KEPT);
    }

    @AfterAll
    static void close() throws Exception {
        if (browser.isPresent()) {
            browser.get().close();
        }
    }

    @Test
    void noReportComplainsAsksTheNetworkOrIsClippedOnScreenOrPaper() throws Exception {
        Map<String, Round> rounds = Map.of(
                "assessment", ReportSamples.assessment(),
                "phone-screen", ReportSamples.phoneScreen(),
                "marathon", ReportSamples.marathon());
        for (Map.Entry<String, Round> each : rounds.entrySet()) {
            Round round = each.getValue();
            Path file = KEPT.resolve(each.getKey() + ".html");
            ReportFile.write(
                    file, ReportSamples.summary(round), RoundReport.of(round), ReportSamples.history(), ZoneOffset.UTC);
            for (int width : List.of(1280, 800, 380)) {
                look(file, width, "screen", width == 800 ? "light" : "dark");
            }
            look(file, PAPER_WIDTH, "print", "dark");
            Chromium open = browser.orElseThrow();
            assertThat(open.evaluate("getComputedStyle(document.body).backgroundColor")
                            .getAsString())
                    .as("light on paper")
                    .isEqualTo("rgb(255, 255, 255)");
            byte[] pdf = open.print();
            Files.write(KEPT.resolve(each.getKey() + ".pdf"), pdf);
            String text = new String(pdf, StandardCharsets.ISO_8859_1);
            assertThat(text).startsWith("%PDF");
            assertThat(Pattern.compile("/MediaBox\\s*\\[0 0 (\\d+)[.\\d]* (\\d+)")
                            .matcher(text)
                            .results()
                            .map(found -> found.group(1) + "×" + found.group(2)))
                    .isNotEmpty()
                    .containsOnly("594×841");
        }
    }

    private static void look(Path file, int width, String media, String scheme) throws Exception {
        Chromium open = browser.orElseThrow();
        String where = file.getFileName() + " " + media + " " + width;
        open.open(file.toAbsolutePath().toUri(), width, media, scheme);
        assertThat(open.complaints()).as(where).isEmpty();
        assertThat(open.requests()).as(where).isEmpty();
        assertThat(open.evaluate("document.querySelectorAll('svg').length").getAsInt())
                .as(where)
                .isGreaterThanOrEqualTo(3);
        assertThat(open.evaluate(CLIPPED).getAsJsonArray().asList().stream().map(JsonElement::getAsString))
                .as(where)
                .isEmpty();
        Files.write(
                KEPT.resolve(file.getFileName().toString().replace(".html", "-" + media + "-" + width + ".png")),
                open.photograph());
    }

    @Test
    void aPageThatDoesAllOfItWrongIsFoundOut() throws Exception {
        Path file = KEPT.resolve("wrong.html");
        Files.writeString(file, """
                <!DOCTYPE html><meta charset="utf-8"><main>
                <script>console.error('look here'); nothing.like.that;</script>
                <img src="http://127.0.0.1:9/picture.png">
                <div style="width: 3000px">wide</div>
                <svg viewBox="0 0 100 50" width="100" height="50"><text x="80" y="20">sticks out of it</text></svg></main>
                """);
        Chromium open = browser.orElseThrow();
        URI page = file.toAbsolutePath().toUri();
        open.open(page, PAPER_WIDTH, "print", "light");
        assertThat(open.complaints())
                .anyMatch(each -> each.startsWith("console:") && each.contains("look here"))
                .anyMatch(each -> each.startsWith("exception:") && each.contains("nothing"));
        assertThat(open.requests()).containsExactly("http://127.0.0.1:9/picture.png");
        assertThat(open.evaluate(CLIPPED).getAsJsonArray().asList().stream().map(JsonElement::getAsString))
                .contains("DIV wide", "in svg: text sticks out of it");
    }
}
