package hone.cli;

import com.google.gson.stream.JsonWriter;
import hone.problem.BrokenProblem;
import hone.problem.KnownPacks;
import hone.problem.Pack;
import hone.problem.Problem;
import hone.problem.ProblemEntry;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code hone list}: which problems there are. */
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        description = "List the problems: id, title, kind, difficulty and topics; broken ones with what is wrong.")
final class ListCommand implements Callable<Integer> {
    private final CliServices services;
    private final Console console;

    @Option(names = "--pack", paramLabel = "P", description = "A pack's folder or zip, or the id of a known pack.")
    private @Nullable String pack;

    @Option(names = "--json", description = "Print one JSON value.")
    private boolean json;

    ListCommand(CliServices services, Console console) {
        this.services = services;
        this.console = console;
    }

    @Override
    public Integer call() throws UsageException {
        KnownPacks known = new PackFinder(services).packs(pack);
        // Beside the list and not in it: the rest is listed all the same.
        known.faults().forEach(fault -> console.warn("a pack was left out: " + Console.line(fault)));
        List<Pack> packs = known.packs();
        if (json) {
            console.printJson(writer -> {
                writer.beginArray();
                for (Pack each : packs) {
                    for (ProblemEntry entry : each.problems()) {
                        write(writer, each, entry);
                    }
                }
                writer.endArray();
            });
            return ExitCode.OK;
        }
        for (Pack each : packs) {
            console.out()
                    .println(Printable.of(each.title()) + " (" + each.id() + "), "
                            + each.problems().size() + " problems");
            each.problems().forEach(this::print);
        }
        return ExitCode.OK;
    }

    private void print(ProblemEntry entry) {
        switch (entry) {
            case Problem problem ->
                console.out()
                        .printf(
                                "  %-24s %-8s %-32s %s%n",
                                problem.ref().id(),
                                difficulty(problem),
                                Printable.of(problem.title()),
                                Printable.of(String.join(", ", problem.topics())));
            case BrokenProblem broken ->
                console.out()
                        .printf(
                                "  %-24s broken   %s%n",
                                Printable.of(broken.ref().id()), Printable.of(Console.line(broken.fault())));
        }
    }

    private static void write(JsonWriter writer, Pack pack, ProblemEntry entry) throws IOException {
        writer.beginObject().name("id").value(entry.ref().id());
        switch (entry) {
            case Problem problem -> {
                writer.name("title")
                        .value(problem.title())
                        .name("kind")
                        .value(problem.signature().kind());
                writer.name("difficulty")
                        .value(difficulty(problem))
                        .name("topics")
                        .beginArray();
                for (String topic : problem.topics()) {
                    writer.value(topic);
                }
                writer.endArray().name("pack").value(pack.id());
            }
            case BrokenProblem broken ->
                writer.name("pack").value(pack.id()).name("broken").value(Console.line(broken.fault()));
        }
        writer.endObject();
    }

    private static String difficulty(Problem problem) {
        return problem.difficulty().name().toLowerCase(Locale.ROOT);
    }
}
