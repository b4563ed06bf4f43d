package hone.instrument;

import hone.counter.Meter;
import hone.counter.OverBudget;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Runs counted classes in a JVM of its own, and prints how that ended and what each line counted. */
final class CountedRun {
    private CountedRun() {}

    /** What a JVM with some options says of {@code Solution.solve(argument)}. */
    static String in(Path folder, Counters.Counted counted, long budget, int argument, String... options)
            throws IOException, InterruptedException {
        for (Map.Entry<String, byte[]> entry : counted.classes().entrySet()) {
            Files.write(folder.resolve(entry.getKey() + ".class"), entry.getValue());
        }
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElseThrow());
        command.addAll(List.of(options));
        command.addAll(List.of(
                "-cp",
                System.getProperty("java.class.path") + java.io.File.pathSeparator + folder,
                CountedRun.class.getName(),
                Integer.toString(counted.lines()),
                Long.toString(budget),
                Integer.toString(argument)));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(said);
        }
        return said.strip();
    }

    /** Lines, budget and argument. */
    public static void main(String[] args) throws ReflectiveOperationException {
        Class<?> type = Class.forName("Solution");
        var constructor = type.getDeclaredConstructor();
        constructor.setAccessible(true);
        var method = type.getDeclaredMethod("solve", int.class);
        method.setAccessible(true);
        Meter.begin(Integer.parseInt(args[0]), Long.parseLong(args[1]));
        String ended;
        try {
            ended = "returned " + method.invoke(constructor.newInstance(), Integer.parseInt(args[2]));
        } catch (InvocationTargetException e) {
            ended = e.getCause() instanceof OverBudget over
                    ? "stopped at line " + over.getStackTrace()[2].getLineNumber()
                    : "threw " + e.getCause();
        }
        System.out.println(ended + " " + Arrays.toString(Meter.lines));
    }
}
