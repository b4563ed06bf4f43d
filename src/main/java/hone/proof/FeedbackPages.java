package hone.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes one page a student: HTML with nothing beside it, to be sent or printed. */
public final class FeedbackPages {
    private static final int LONGEST_NAME = 80;

    private static final String STYLE = """
            :root { color-scheme: light dark; --ink: #1d2430; --soft: #5b6675; --line: #d8dde5; --good: #1a7f4b; --bad: #b3303a; --back: #fff; --code: #f3f5f8 }
            @media (prefers-color-scheme: dark) { :root { --ink: #dfe5ee; --soft: #9aa6b6; --line: #343c49; --good: #57c48c; --bad: #f0808a; --back: #171b22; --code: #20262f } }
            @media print { :root { --ink: #000; --soft: #444; --line: #bbb; --good: #155f39; --bad: #8a1f28; --back: #fff; --code: #f3f5f8 } section { break-inside: avoid } }
            body { font: 16px/1.5 system-ui, sans-serif; color: var(--ink); background: var(--back); max-width: 50rem; margin: 2rem auto; padding: 0 1rem }
            h1 { font-size: 1.5rem; margin-bottom: .2rem } h2 { font-size: 1.1rem; margin: 0 }
            .soft { color: var(--soft) } .good { color: var(--good) } .bad { color: var(--bad) }
            section { border-top: 1px solid var(--line); padding: 1rem 0 }
            table { border-collapse: collapse; width: 100% } td, th { text-align: left; padding: .25rem .75rem .25rem 0; border-bottom: 1px solid var(--line); vertical-align: top } td.number, th.number { text-align: right }
            pre, code { font: 14px/1.45 ui-monospace, monospace } pre { background: var(--code); padding: .6rem .8rem; overflow-x: auto; white-space: pre-wrap; overflow-wrap: anywhere; margin: .5rem 0 }
            dt { color: var(--soft); margin-top: .5rem } dd { margin: 0 }
            """;

    private FeedbackPages() {}

    /**
     * Writes a page for every student.
     *
     * @param rows all of them
     * @return how many pages
     */
    public static int write(Path folder, String pack, List<GradeRow> rows) throws IOException {
        Files.createDirectories(folder);
        Map<String, List<GradeRow>> pages = new LinkedHashMap<>();
        for (GradeRow row : rows) {
            pages.computeIfAbsent(row.student(), _ -> new ArrayList<>()).add(row);
        }
        Set<String> taken = new LinkedHashSet<>();
        for (var page : pages.entrySet()) {
            List<GradeRow> own = page.getValue();
            String name = page.getKey().isEmpty() ? "(no name)" : page.getKey();
            String html = "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">"
                    + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>"
                    + escaped(name + ": " + pack) + "</title>\n<style>\n" + STYLE + "</style></head>\n<body>\n<h1>"
                    + escaped(name) + "</h1>\n<p class=\"soft\">" + escaped(pack) + ": "
                    + GradeFiles.number(
                            own.stream().mapToDouble(GradeRow::points).sum()) + " of "
                    + GradeFiles.number(own.stream().mapToDouble(GradeRow::most).sum()) + " points</p>\n"
                    + own.stream().map(GradeRow::page).collect(Collectors.joining()) + "</body></html>\n";
            GradeFiles.exchange(folder.resolve(fileName(page.getKey(), taken) + ".html"), html);
        }
        return pages.size();
    }

    /** A name that every file system takes, and no other student has. */
    static String fileName(String student, Set<String> taken) {
        String plain = student.replaceAll("[^A-Za-z0-9._-]", "_").replaceAll("^[._]+", "");
        plain = plain.length() > LONGEST_NAME ? plain.substring(0, LONGEST_NAME) : plain;
        String base = plain.isEmpty() ? "student" : plain;
        if (base.matches("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?")) {
            base = "_" + base;
        }
        String name = base;
        for (int number = 2; !taken.add(name.toLowerCase(Locale.ROOT)); number++) {
            name = base + "-" + number;
        }
        return name;
    }

    /** Text as HTML shows it. */
    public static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(Character.isISOControl(c) && c != '\n' && c != '\t' ? '\uFFFD' : c);
            }
        }
        return out.toString();
    }
}
