package hone.cli;

import com.google.gson.stream.JsonWriter;
import hone.problem.Fault;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Objects;

/**
 * Where a command prints.
 *
 * @param json whether one JSON value, and nothing else, goes to standard output
 */
record Console(PrintWriter out, PrintWriter err, boolean json) {
    /** Prints what is wrong: as the contract's JSON value, or in a line for people. */
    void error(Fault fault) {
        if (!json) {
            err.println("hone: " + Printable.of(line(fault)));
            return;
        }
        printJson(writer -> {
            writer.beginObject().name("error").beginObject();
            writer.name("message").value(fault.message());
            if (fault.file().isPresent()) {
                writer.name("file").value(fault.file().get());
            }
            if (fault.line().isPresent()) {
                writer.name("line").value(fault.line().getAsInt());
            }
            if (fault.column().isPresent()) {
                writer.name("column").value(fault.column().getAsInt());
            }
            if (fault.path().isPresent()) {
                writer.name("path").value(fault.path().get());
            }
            writer.endObject().endObject();
        });
    }

    /** Says what is odd, for people alone: standard output stays what was asked for. */
    void warn(String text) {
        err.println("hone: " + Printable.of(text));
    }

    /** A fault with its place, in one line. */
    static String line(Fault fault) {
        StringBuilder line = new StringBuilder();
        fault.file().ifPresent(file -> line.append(file));
        fault.line().ifPresent(number -> line.append(':').append(number));
        fault.column().ifPresent(number -> line.append(':').append(number));
        if (!line.isEmpty()) {
            line.append(": ");
        }
        line.append(fault.message());
        fault.path().ifPresent(path -> line.append(" (at ").append(path).append(')'));
        return line.toString();
    }

    /** What a person types next; empty where nobody can. */
    String line() throws IOException {
        java.io.Console terminal = System.console();
        return terminal == null || !terminal.isTerminal() ? "" : Objects.requireNonNullElse(terminal.readLine(), "");
    }

    /** Prints one JSON value and a line end. */
    void printJson(JsonBody body) {
        StringWriter text = new StringWriter();
        try (JsonWriter writer = new JsonWriter(text)) {
            writer.setHtmlSafe(false);
            body.write(writer);
        } catch (IOException e) {
            throw new UncheckedIOException("a string refused to be written", e);
        }
        out.println(text);
    }

    /** Writes one JSON value. */
    @FunctionalInterface
    interface JsonBody {
        void write(JsonWriter writer) throws IOException;
    }
}
