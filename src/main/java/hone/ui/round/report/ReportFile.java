package hone.ui.round.report;

import hone.practice.round.RoundReport;
import hone.practice.round.RoundSummary;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.ZoneId;
import java.util.List;

/** Writes reports as pages. Takes as long as the disk does; not for the window's thread. */
public final class ReportFile {
    private ReportFile() {}

    /**
     * Writes a report: afterwards the file is the whole page, or what it was before.
     *
     * @param all the rounds that it is compared with
     * @throws IOException if the disk refuses it; the message says what and where
     */
    public static void write(Path file, RoundSummary self, RoundReport report, List<RoundSummary> all, ZoneId zone)
            throws IOException {
        write(file, ReportHtml.of(ReportPage.of(self, report, all, zone)));
    }

    /** The same with a page's text. */
    static void write(Path file, String page) throws IOException {
        Path target = file.toAbsolutePath();
        Path folder = target.getParent();
        if (folder == null || Files.isDirectory(target)) {
            throw new IOException("The report cannot be written to " + target + ": this is a folder.");
        }
        if (!Files.isDirectory(folder)) {
            throw new IOException("The report cannot be written to " + target + ": there is no folder " + folder + ".");
        }
        Path half = null;
        try {
            half = Files.createTempFile(folder, ".report-", ".part");
            Files.write(half, page.getBytes(StandardCharsets.UTF_8));
            move(half, target);
        } catch (IOException e) {
            throw new IOException("The report cannot be written to " + target + ": " + reason(e), e);
        } finally {
            if (half != null) {
                Files.deleteIfExists(half);
            }
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException _) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static String reason(IOException e) {
        if (e instanceof java.nio.file.AccessDeniedException) {
            return "you may not write there.";
        }
        if (e instanceof java.nio.file.FileSystemException file && file.getReason() != null) {
            return file.getReason() + ".";
        }
        return e.getMessage() == null ? "the disk refused it." : e.getMessage() + ".";
    }

    /** A name for the file of a round's report, such as {@code phone-screen-2026-11-29-1405.html}. */
    static String nameFor(RoundSummary round, ZoneId zone) {
        String kind = round.name()
                .toLowerCase(java.util.Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String when = java.time.format.DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmm", java.util.Locale.ROOT)
                .format(round.started().atZone(zone));
        return (kind.isEmpty() ? "round" : kind.substring(0, Math.min(40, kind.length()))) + "-" + when + ".html";
    }
}
