package hone.cli;

import hone.problem.Case;
import hone.problem.Pack;
import hone.problem.PackException;
import hone.problem.Problem;
import hone.problem.Value;
import hone.problem.ValueJson;
import hone.proof.NewProblem;
import hone.proof.NewProblem.Step;
import hone.task.CancelToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hone new}: starts a problem from a statement, a reference and inputs. */
@Command(
        name = "new",
        mixinStandardHelpOptions = true,
        description = {
            "Start a problem. The first run writes examples of a statement, a reference solution and inputs; change them and"
                    + " run it again: the reference computes the outputs, and you say whether they are right. Later runs do"
                    + " the same for inputs that were added."
        })
final class NewCommand implements Callable<Integer> {
    private static final int SHOWN = 160;

    private final CliServices services;
    private final Console console;

    @Parameters(
            index = "0",
            paramLabel = "PACK/TOPIC/ID",
            description = "The pack's folder (made if need be), a topic, and the problem's id.")
    private String place = "";

    @Option(names = "--yes", description = "Keep the computed outputs without asking.")
    private boolean yes;

    NewCommand(CliServices services, Console console) {
        this.services = services;
        this.console = console;
    }

    @Override
    public Integer call() throws UsageException, IOException, InterruptedException {
        try {
            NewProblem problem = problem();
            return switch (problem.next(services.workshop(1), CancelToken.create())) {
                case Step.Begun begun -> begun(begun);
                case Step.Nothing nothing -> nothing(nothing.problem());
                case Step.Computed computed -> confirm(problem, computed);
            };
        } catch (PackException e) {
            throw new UsageException(e.fault());
        }
    }

    private NewProblem problem() throws UsageException, PackException {
        Path path;
        try {
            path = Path.of(place.replace('\\', '/')).normalize();
        } catch (InvalidPathException e) {
            throw new UsageException("'" + place + "' is not a path.");
        }
        if (path.getNameCount() < 3) {
            throw new UsageException("Write the pack's folder, a topic and an id: my-pack/arrays/two-shelves");
        }
        Path topic = path.getParent();
        Path folder = topic == null ? null : topic.getParent();
        if (topic == null || folder == null) {
            throw new UsageException("Write the pack's folder, a topic and an id: my-pack/arrays/two-shelves");
        }
        return new NewProblem(
                known(folder).orElse(folder), String.valueOf(topic.getFileName()), String.valueOf(path.getFileName()));
    }

    /** The folder of a known pack, where the name is that of one and of no folder. */
    private Optional<Path> known(Path folder) {
        return Files.exists(folder)
                ? Optional.empty()
                : services.known().packs().stream()
                        .filter(pack -> pack.id().equals(folder.toString()))
                        .map(Pack::folder)
                        .findFirst();
    }

    private int begun(Step.Begun begun) {
        console.out().println("Written, with an example in each:");
        begun.files().forEach(file -> console.out().println("  " + Printable.of(file.toString())));
        console.out().println("Change them to your problem, then run the same command again.");
        return ExitCode.OK;
    }

    private int nothing(Problem problem) {
        console.out()
                .println("All inputs of " + problem.ref().id() + " are cases already. Add some to "
                        + Printable.of(problem.folder()
                                .resolve("data")
                                .resolve("inputs.json")
                                .toString()) + ", or prove the pack with hone check.");
        return ExitCode.OK;
    }

    private int confirm(NewProblem problem, Step.Computed computed) throws PackException, IOException {
        console.out().println("The reference computes:");
        for (Case each : computed.cases()) {
            console.out()
                    .println("  " + (each.secret() ? "hidden" : "sample") + " \"" + Printable.of(each.name()) + "\": "
                            + Printable.of(ValueJson.abbreviate(new Value.Sequence(each.input()), SHOWN)) + " -> "
                            + Printable.of(ValueJson.abbreviate(each.expected().orElseThrow(), SHOWN)));
        }
        console.out().flush();
        if (!yes && !agreed()) {
            console.out().println("Nothing was kept. Mend the reference or the inputs, or run it again with --yes.");
            return ExitCode.NOT_OK;
        }
        problem.keep(computed);
        console.out()
                .println("Kept. Try it: hone judge " + computed.problem().ref().id() + " "
                        + Printable.of(problem.reference().toString())
                        + " --pack " + Printable.of(packFolder(problem)));
        return ExitCode.OK;
    }

    private static String packFolder(NewProblem problem) {
        Path topic = problem.folder().getParent();
        Path pack = topic == null ? null : topic.getParent();
        return pack == null ? "." : pack.toString();
    }

    /** Only a person can say so; a script says {@code --yes}. */
    private boolean agreed() throws IOException {
        console.out().print("Are all of these right? [y/N] ");
        console.out().flush();
        String answer = console.line();
        return answer.strip().toLowerCase(Locale.ROOT).startsWith("y");
    }
}
