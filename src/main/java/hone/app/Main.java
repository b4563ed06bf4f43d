package hone.app;

import hone.cli.HoneCommand;

/** Starts the program: the workbench without arguments, a command with them. */
public final class Main {
    private Main() {}

    /** See {@code hone --help}. */
    public static void main(String[] args) {
        System.exit(args.length == 0 ? Window.open() : command(args));
    }

    private static int command(String[] args) {
        try (CommandWiring wiring = new CommandWiring(Installation.find())) {
            return HoneCommand.run(args, wiring, System.out, System.err);
        }
    }
}
