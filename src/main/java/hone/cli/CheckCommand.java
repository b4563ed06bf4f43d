package hone.cli;

import hone.problem.KnownPacks;
import hone.problem.Pack;
import hone.proof.CheckOptions;
import hone.proof.PackCheck;
import hone.proof.PackReport;
import hone.proof.Share;
import hone.task.CancelToken;
import hone.task.Progress;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hone check}: does a pack prove itself. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = {
            "Check that a pack proves itself: its cases, submissions, generators, checkers and limits, and how strong its"
                    + " cases are against small changes to the reference. A check that was stopped goes on where it was."
        })
final class CheckCommand implements Callable<Integer> {
    private final CliServices services;
    private final Console console;

    @Parameters(index = "0", paramLabel = "PACK", description = "A pack's folder or zip, or the id of a known pack.")
    private String packName = "";

    @Option(
            names = "--problem",
            paramLabel = "ID",
            description = "Check this problem alone; may be given several times.")
    private Set<String> problems = Set.of();

    @Option(
            names = "--mutants",
            paramLabel = "none|all|K/N",
            description = "Which changes to the reference are tried: none, all, or every Nth from the Kth.")
    private String mutants = "all";

    @Option(
            names = "--room",
            paramLabel = "none|all|K/N",
            description =
                    "At which problems it is measured how far the submissions are from the time limit: none, all, or every"
                            + " Nth from the Kth. Elsewhere they only have to be on the right side of it.")
    private String room = "all";

    @Option(
            names = "--inputs",
            paramLabel = "N",
            description = "Compare the accepted submissions on so many generated inputs; 1000 if nothing is said.")
    private int inputs = CheckOptions.INPUTS;

    @Option(names = "--strengthen", description = "Add a case for every change that no case notices.")
    private boolean strengthen;

    @Option(names = "--json", description = "Print one JSON value.")
    private boolean json;

    CheckCommand(CliServices services, Console console) {
        this.services = services;
        this.console = console;
    }

    @Override
    public Integer call() throws UsageException, IOException, InterruptedException {
        Share share = share("--mutants", mutants);
        if (strengthen && share.part() == 0) {
            throw new UsageException("--strengthen needs mutants; leave --mutants none out.");
        }
        if (strengthen && packName.toLowerCase(Locale.ROOT).endsWith(".zip")) {
            throw new UsageException("--strengthen writes cases, which it cannot do in a zip; unpack it first.");
        }
        if (inputs < 1) {
            throw new UsageException("--inputs takes a number from 1, not " + inputs + ".");
        }
        Pack pack = pack();
        for (String problem : problems) {
            if (pack.problems().stream().noneMatch(entry -> entry.ref().id().equals(problem))) {
                throw new UsageException("There is no problem '" + problem + "' in the pack " + pack.id() + ".");
            }
        }
        int jobs = Math.max(1, Runtime.getRuntime().availableProcessors());
        CheckOptions options = new CheckOptions(
                problems, share, share("--room", room), strengthen, inputs, jobs, services.checkState(pack));
        for (var odd : pack.warnings()) {
            if (odd.file().isEmpty() || !odd.file().get().contains("/")) {
                console.warn(Console.line(odd));
            }
        }
        PackReport report = new PackCheck(services.workshop(jobs), options)
                .check(pack, CancelToken.create(), json ? Progress.NONE : this::tell);
        if (json) {
            console.printJson(writer -> new CheckJson(writer).write(report));
        } else {
            new CheckText(console.out()).print(report);
        }
        return report.ok() ? ExitCode.OK : ExitCode.NOT_OK;
    }

    private static Share share(String option, String written) throws UsageException {
        return Share.of(written)
                .orElseThrow(() -> new UsageException(
                        option + " takes none, all, or K/N with K from 1 to N, not '" + written + "'."));
    }

    private void tell(int done, int total, String id) {
        console.err().println("checked " + done + " of " + total + ": " + id);
        console.err().flush();
    }

    private Pack pack() throws UsageException {
        KnownPacks found = new PackFinder(services).packs(packName);
        return found.packs().getFirst();
    }
}
