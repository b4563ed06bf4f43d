package hone.cli;

import com.google.gson.stream.JsonWriter;
import hone.judge.SafetyReport;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code hone safety}: which protections hold on this machine. */
@Command(
        name = "safety",
        mixinStandardHelpOptions = true,
        description = "Say which protections against foreign code hold on this machine, by trying them.")
final class SafetyCommand implements Callable<Integer> {
    private final CliServices services;
    private final Console console;

    @Option(names = "--json", description = "Print one JSON value.")
    private boolean json;

    SafetyCommand(CliServices services, Console console) {
        this.services = services;
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        SafetyReport report = services.safety();
        if (json) {
            console.printJson(writer -> write(writer, report));
        } else {
            print(report);
        }
        return report.allWell() ? ExitCode.OK : ExitCode.NOT_OK;
    }

    private void print(SafetyReport report) {
        console.out().println(report.summary());
        console.out().println();
        for (SafetyReport.Layer layer : report.layers()) {
            console.out()
                    .printf(
                            "  %-20s %s%n",
                            layer.name(),
                            layer.whyNot()
                                    .map(why -> "does not hold: " + Printable.of(why))
                                    .orElse("holds"));
        }
        console.out().println();
        console.out().println("Tried from a worker, past the list of what may be used:");
        console.out().printf("  %-20s %s%n", "a file", word(report.selfTest().file()));
        console.out().printf("  %-20s %s%n", "a socket", word(report.selfTest().socket()));
        console.out().printf("  %-20s %s%n", "a process", word(report.selfTest().process()));
    }

    private static void write(JsonWriter writer, SafetyReport report) throws IOException {
        writer.beginObject().name("layers").beginArray();
        for (SafetyReport.Layer layer : report.layers()) {
            writer.beginObject().name("name").value(layer.name()).name("holds").value(layer.holds());
            if (layer.whyNot().isPresent()) {
                writer.name("why").value(layer.whyNot().get());
            }
            writer.endObject();
        }
        writer.endArray().name("selfTest").beginObject();
        writer.name("file").value(word(report.selfTest().file()));
        writer.name("socket").value(word(report.selfTest().socket()));
        writer.name("process").value(word(report.selfTest().process()));
        writer.endObject().endObject();
    }

    private static String word(boolean refused) {
        return refused ? "refused" : "allowed";
    }
}
