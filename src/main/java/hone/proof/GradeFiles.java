package hone.proof;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes a class's rows as files for people and programs. Each file is exchanged in one step. */
public final class GradeFiles {
    /** The first line of {@code grades.csv}. */
    static final String HEAD = "student,problem,verdict,passed,total,points,cpuMillis,compiler,growth";

    private static final String FORMULA = "=+-@\t\r";

    private final Path folder;

    /** Into a folder that is there. */
    public GradeFiles(Path folder) {
        this.folder = folder;
    }

    /** Writes {@code results.jsonl}, {@code grades.csv} and {@code junit.xml}. */
    public void write(List<GradeRow> rows) throws IOException {
        StringBuilder lines = new StringBuilder();
        rows.forEach(row -> lines.append(row.json()).append('\n'));
        exchange(folder.resolve("results.jsonl"), lines.toString());
        exchange(folder.resolve("grades.csv"), csv(rows));
        exchange(folder.resolve("junit.xml"), junit(rows));
    }

    /** Writes a text in place of a file. */
    static void exchange(Path file, String text) throws IOException {
        Path beside = file.resolveSibling(file.getFileName() + ".tmp");
        // Half a surrogate pair in a name becomes a question mark, and no failure.
        Files.write(beside, text.getBytes(StandardCharsets.UTF_8));
        try {
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static String csv(List<GradeRow> rows) {
        StringBuilder out = new StringBuilder(HEAD).append("\r\n");
        for (GradeRow row : rows) {
            out.append(line(List.of(
                    row.student(),
                    row.problem(),
                    row.verdict(),
                    Integer.toString(row.passed()),
                    Integer.toString(row.total()),
                    number(row.points()),
                    Long.toString(row.cpuMillis()),
                    row.compiler(),
                    row.growth())));
        }
        return out.toString();
    }

    /** A line of comma-separated values, with its end. */
    static String line(List<String> values) {
        List<String> quoted = new ArrayList<>();
        values.forEach(value -> quoted.add(quoted(value)));
        return String.join(",", quoted) + "\r\n";
    }

    /** Spreadsheets run what begins like a formula, and a name is a student's to choose. */
    private static String quoted(String value) {
        String safe = !value.isEmpty() && FORMULA.indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
        return safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
                ? '"' + safe.replace("\"", "\"\"") + '"'
                : safe;
    }

    /** Without a fraction where there is none. */
    public static String number(double points) {
        return points == Math.rint(points) ? Long.toString((long) points) : Double.toString(points);
    }

    private static String junit(List<GradeRow> rows) {
        Map<String, List<GradeRow>> byStudent = new LinkedHashMap<>();
        rows.forEach(row ->
                byStudent.computeIfAbsent(row.student(), _ -> new ArrayList<>()).add(row));
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            out.writeStartDocument("UTF-8", "1.0");
            out.writeCharacters("\n");
            out.writeStartElement("testsuites");
            for (Map.Entry<String, List<GradeRow>> student : byStudent.entrySet()) {
                suite(out, student.getKey(), student.getValue());
            }
            out.writeCharacters("\n");
            out.writeEndElement();
            out.writeEndDocument();
            out.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a string refused to be written", e);
        }
        return text + "\n";
    }

    private static void suite(XMLStreamWriter out, String student, List<GradeRow> rows) throws XMLStreamException {
        long failed = rows.stream().filter(row -> !row.verdict().equals("AC")).count();
        out.writeCharacters("\n  ");
        out.writeStartElement("testsuite");
        out.writeAttribute("name", printable(student));
        out.writeAttribute("tests", Integer.toString(rows.size()));
        out.writeAttribute("failures", Long.toString(failed));
        for (GradeRow row : rows) {
            out.writeCharacters("\n    ");
            out.writeStartElement("testcase");
            out.writeAttribute("classname", printable(student));
            out.writeAttribute("name", printable(row.problem().isEmpty() ? row.verdict() : row.problem()));
            out.writeAttribute("time", Double.toString(row.cpuMillis() / 1000.0));
            if (!row.verdict().equals("AC")) {
                out.writeEmptyElement("failure");
                out.writeAttribute("type", row.verdict());
                out.writeAttribute("message", row.passed() + " of " + row.total() + " cases right");
            }
            out.writeEndElement();
        }
        out.writeCharacters("\n  ");
        out.writeEndElement();
    }

    /** XML has no way to write most control characters. */
    private static String printable(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints()
                .forEach(c -> out.appendCodePoint(
                        c >= 0x20 && c != 0xFFFE && c != 0xFFFF && (c < 0xD800 || c > 0xDFFF) ? c : '?'));
        return out.toString();
    }
}
