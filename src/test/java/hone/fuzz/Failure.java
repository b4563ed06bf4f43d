package hone.fuzz;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.stream.Collectors;

/**
 * An input for which a law does not hold.
 *
 * @param origin what it was made of, such as "seed 1, try 4711"
 * @param kind what went wrong, in a word that stays the same while the input is made smaller
 * @param thrown with the place where it went wrong
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
record Failure(FuzzTarget target, String origin, byte[] input, String kind, Throwable thrown) {
    private static final int LONGEST_PASTED = 1_500;
    private static final int LINES_OF_TRACE = 14;
    private static final Path KEPT = Path.of("target", "fuzz");

    /** Writes the input to a file and says everything that is needed to see it fail again. */
    String keep() {
        String name = HexFormat.of().toHexDigits(Arrays.hashCode(input));
        Path file = KEPT.resolve(target.name() + "-" + name);
        try {
            Files.createDirectories(KEPT);
            Files.write(file, input);
        } catch (IOException e) {
            throw new IllegalStateException("the failing input cannot be kept", e);
        }
        String folder = "src/test/resources/" + Regressions.FOLDER + "/" + target.name();
        String paste = input.length <= LONGEST_PASTED
                ? "echo " + Base64.getEncoder().encodeToString(input) + " | base64 -d > " + folder + "/" + name
                : "cp " + file + " " + folder + "/" + name;
        return target.name() + " fails (" + kind + "; " + origin + "; " + input.length + " bytes, kept in " + file
                + ")\n" + trace() + "  to keep it for good:\n    mkdir -p " + folder + " && " + paste + "\n";
    }

    private String trace() {
        StringWriter trace = new StringWriter();
        thrown.printStackTrace(new PrintWriter(trace));
        return trace.toString()
                .lines()
                .limit(LINES_OF_TRACE)
                .map(line -> "    " + line + "\n")
                .collect(Collectors.joining());
    }
}
