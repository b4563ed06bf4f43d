package hone.ui.round.report;

import static org.assertj.core.api.Assertions.assertThat;

import hone.practice.round.Round;
import hone.practice.round.RoundEvent;
import hone.practice.round.RoundReport;
import hone.practice.round.Stamped;
import hone.problem.ProblemRef;
import hone.ui.fx.Lane;
import hone.ui.fx.TaskRunner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportViewModelTest {
    @TempDir
    private Path folder;

    private final List<String> called = new ArrayList<>();
    private boolean browser = true;

    private ReportViewModel model(Round round) {
        ReportActions actions = new ReportActions() {
            @Override
            public void back() {
                called.add("back");
            }

            @Override
            public void playback(long at) {
                called.add("playback " + at);
            }

            @Override
            public void practise(ProblemRef problem) {
                called.add("practise " + problem);
            }

            @Override
            public void openInWorkbench(ProblemRef problem, String source) {
                called.add("open " + problem + " " + source.length());
            }
        };
        return new ReportViewModel(
                ReportSamples.summary(round),
                RoundReport.of(round),
                ReportSamples.history(),
                actions,
                new Lane(TaskRunner.direct()),
                ZoneOffset.UTC,
                page -> {
                    called.add(page.getFileName().toString());
                    return browser;
                });
    }

    @Test
    void anExportIsTheWholePageAndNothingElseIsLeft() throws IOException {
        ReportViewModel model = model(ReportSamples.marathon());
        Path file = folder.resolve("my report.html");
        Files.writeString(file, "what was there before");
        model.export(file);
        assertThat(model.said().get()).isEqualTo("The report is in " + file + ".");
        String page = Files.readString(file);
        assertThat(page)
                .startsWith("<!DOCTYPE html>")
                .endsWith("</html>\n")
                .contains(
                        "&lt;b&gt;bold&lt;/b&gt; &amp; &quot;quoted&quot;",
                        "its pack was removed",
                        "How this is scored")
                .doesNotContain("<b>bold", "http:", "https:", "<script", "src=\"", "url(");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void theSameRoundMakesTheSamePage() {
        Round round = ReportSamples.phoneScreen();
        ReportPage page = ReportPage.of(
                ReportSamples.summary(round), RoundReport.of(round), ReportSamples.history(), ZoneOffset.UTC);
        assertThat(ReportHtml.of(page)).isEqualTo(ReportHtml.of(page)).contains("Sort the ends and sweep: O(n log n)");
    }

    @Test
    void aDiskThatRefusesIsToldWithThePlaceAndHarmsNothing() throws IOException {
        ReportViewModel model = model(ReportSamples.assessment());
        Path gone = folder.resolve("gone");
        model.export(gone.resolve("report.html"));
        assertThat(model.said().get())
                .isEqualTo("The report cannot be written to " + gone.resolve("report.html") + ": there is no folder "
                        + gone + ".");
        Path full = Files.createDirectory(folder.resolve("report.html"));
        model.export(full);
        assertThat(model.said().get()).startsWith("The report cannot be written to " + full + ": ");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(full);
        }
    }

    @Test
    void printingOpensThePageInTheBrowserOrSaysWhereItIs() {
        ReportViewModel model = model(ReportSamples.phoneScreen());
        model.print();
        assertThat(called).containsExactly("phone-screen-2026-05-29-1405.html");
        assertThat(model.said().get()).startsWith("The report is open in your browser");
        browser = false;
        model.print();
        assertThat(model.said().get())
                .startsWith("No browser could be opened. Open ")
                .contains("phone-screen-2026-05-29-1405.html");
    }

    @Test
    void aTaskIsOpenedWithWhatCountsOrWithWhatStoodThere() {
        ReportViewModel model = model(ReportSamples.assessment());
        model.openInWorkbench(0);
        model.openInWorkbench(3);
        assertThat(called.getFirst()).startsWith("open hone/p0 ");
        assertThat(called.getLast()).startsWith("open hone/p3 ");
        String last = ReportPage.sourceOf(
                RoundReport.of(ReportSamples.assessment()).tasks().getLast());
        assertThat(last).startsWith("xxx").endsWith("class Solution {}\n");
        assertThat(called.getLast()).endsWith(" " + last.length());
    }

    @Test
    void growthThatIsFoundLaterComesIntoTheReport() {
        Round round = ReportSamples.assessment();
        ReportViewModel model = model(round);
        assertThat(model.page().get().tasks().getFirst().facts())
                .noneMatch(fact -> fact.name().equals("Growth"));
        round.apply(new Stamped(round.at(), new RoundEvent.GrowthFound(0, "n log n", true, "n log n", "same")));
        model.update(RoundReport.of(round));
        assertThat(model.page().get().tasks().getFirst().facts())
                .contains(new TaskPage.Fact("Growth", "n log n, as the author declares"));
    }
}
