package hone.ui.round.report;

import hone.practice.round.RoundReport;
import hone.practice.round.RoundSummary;
import hone.practice.round.RoundTask;
import hone.practice.round.TaskReport;
import hone.problem.ProblemRef;
import hone.ui.fx.Lane;
import hone.ui.fx.Outcome;
import hone.ui.fx.TaskRunner;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** What is said of a round, and what can be done with it. Confined to the JavaFX thread. */
public final class ReportViewModel {
    private static final Logger LOG = System.getLogger(ReportViewModel.class.getName());

    private final RoundSummary self;
    private final List<RoundSummary> all;
    private final ReportActions actions;
    private final Lane writing;
    private final ZoneId zone;
    private final Browser browser;
    private final ReadOnlyObjectWrapper<ReportPage> page;
    private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");

    /**
     * The report of a round that is over.
     *
     * @param all the rounds that it is compared with; itself may be among them
     * @param runner writes files
     * @param zone the person's own
     */
    public ReportViewModel(
            RoundSummary self,
            RoundReport report,
            List<RoundSummary> all,
            ReportActions actions,
            TaskRunner runner,
            ZoneId zone) {
        this(self, report, all, actions, new Lane(runner), zone, Browser.OF_THE_SYSTEM);
    }

    ReportViewModel(
            RoundSummary self,
            RoundReport report,
            List<RoundSummary> all,
            ReportActions actions,
            Lane writing,
            ZoneId zone,
            Browser browser) {
        this.self = self;
        this.all = List.copyOf(all);
        this.actions = actions;
        this.writing = writing;
        this.zone = zone;
        this.browser = browser;
        page = new ReadOnlyObjectWrapper<>(ReportPage.of(self, report, this.all, zone));
    }

    /** More is known of the round now, such as how the work of a submission grows. */
    public void update(RoundReport report) {
        page.set(ReportPage.of(self, report, all, zone));
    }

    /** All that is said. */
    ReadOnlyObjectProperty<ReportPage> page() {
        return page.getReadOnlyProperty();
    }

    /** What came of exporting or printing; empty if nothing is to be said. */
    public ReadOnlyStringProperty said() {
        return said.getReadOnlyProperty();
    }

    void back() {
        actions.back();
    }

    void playback(long at) {
        actions.playback(at);
    }

    void practise(ProblemRef problem) {
        actions.practise(problem);
    }

    /** Opens a task's problem with the submission that counts, or with what stood in the editor. */
    void openInWorkbench(int task) {
        TaskReport report = page.get().report().tasks().get(task);
        switch (report.task()) {
            case RoundTask.Code code -> actions.openInWorkbench(code.problem(), ReportPage.sourceOf(report));
        }
    }

    /** A name for the file of the report. */
    String fileName() {
        return ReportFile.nameFor(self, zone);
    }

    /** Writes the report as a page. */
    public void export(Path file) {
        ReportPage now = page.get();
        said.set("Writing " + file + " …");
        writing.start(
                _ -> {
                    ReportFile.write(file, ReportHtml.of(now));
                    return file;
                },
                Outcome.of(written -> said.set("The report is in " + written + "."), this::refused));
    }

    /** Shows the report as a page in the browser, which prints it. */
    public void print() {
        ReportPage now = page.get();
        said.set("Making the page to print …");
        writing.start(
                _ -> {
                    Path file = Files.createTempDirectory("hone-report-").resolve(fileName());
                    ReportFile.write(file, ReportHtml.of(now));
                    return new Printed(file, browser.open(file));
                },
                Outcome.of(
                        printed -> said.set(
                                printed.opened()
                                        ? "The report is open in your browser: print it there. It fits on A4."
                                        : "No browser could be opened. Open " + printed.file()
                                                + " in one and print it there."),
                        this::refused));
    }

    private record Printed(Path file, boolean opened) {}

    private void refused(Throwable cause) {
        if (cause instanceof IOException) {
            said.set(Optional.ofNullable(cause.getMessage()).orElse("The disk refused the report."));
        } else {
            LOG.log(Level.ERROR, "A report could not be written", cause);
            said.set("The report could not be written, through a fault in Hone.");
        }
    }
}
