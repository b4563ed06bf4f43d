package hone.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;

/** The command line as a whole: finds the command, and turns whatever goes wrong into words and an exit code. */
@Command(
        name = "hone",
        mixinStandardHelpOptions = true,
        version = "hone 0.1.0",
        description = "Practise interview problems in Java, offline. Without a command it opens the workbench.",
        synopsisSubcommandLabel = "[COMMAND]",
        footer = {"", "Exit codes: 0 accepted or all well, 1 not, 2 wrong usage or an unreadable pack, 3 our fault."})
public final class HoneCommand {
    private HoneCommand() {}

    /**
     * Runs one command.
     *
     * @param out standard output
     * @param err standard error
     * @return the exit code, see {@link ExitCode}
     */
    public static int run(String[] args, CliServices services, PrintStream out, PrintStream err) {
        Console console = new Console(
                new PrintWriter(out, true, StandardCharsets.UTF_8),
                new PrintWriter(err, true, StandardCharsets.UTF_8),
                Arrays.asList(args).contains("--json"));
        CommandLine line = new CommandLine(new HoneCommand())
                .addSubcommand(new ListCommand(services, console))
                .addSubcommand(new JudgeCommand(services, console))
                .addSubcommand(new NewCommand(services, console))
                .addSubcommand(new CheckCommand(services, console))
                .addSubcommand(new GradeCommand(services, console))
                .addSubcommand(new SafetyCommand(services, console))
                .setOut(console.out())
                .setErr(console.err())
                // A file whose name begins with @ is a file like any other.
                .setExpandAtFiles(false)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler((e, _) -> wrongUsage(e, console))
                .setExecutionExceptionHandler((e, _, _) -> failed(e, console));
        int code = args.length == 0 ? usage(line, console) : line.execute(args);
        console.out().flush();
        console.err().flush();
        return code;
    }

    private static int usage(CommandLine line, Console console) {
        line.usage(console.err());
        return ExitCode.USAGE;
    }

    private static int wrongUsage(ParameterException e, Console console) {
        console.error(hone.problem.Fault.of(String.valueOf(e.getMessage())));
        if (!console.json()) {
            console.err().println("Try: " + e.getCommandLine().getCommandSpec().qualifiedName() + " --help");
        }
        return ExitCode.USAGE;
    }

    private static int failed(Exception e, Console console) {
        if (e instanceof UsageException usage) {
            console.error(usage.fault());
            return ExitCode.USAGE;
        }
        System.getLogger(HoneCommand.class.getName()).log(System.Logger.Level.ERROR, "a command failed", e);
        console.error(hone.problem.Fault.of("Hone itself failed, which is not your fault: " + e));
        return ExitCode.OUR_FAULT;
    }
}
