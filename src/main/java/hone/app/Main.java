package hone.app;

import hone.cli.HoneCommand;

/** Starts the program: the workbench without arguments, a command with them. */
public final class Main {
    private Main() {}

    /** See {@code hone --help}. */
    public static void main(String[] args) {
        int code;
        try (CommandWiring wiring = new CommandWiring(Installation.find())) {
            code = HoneCommand.run(args, wiring, System.out, System.err);
        }
        System.exit(code);
    }
}
