package hone.bench;

import hone.compile.Bomb;
import hone.compile.Bombs;
import hone.compile.CompileException;
import hone.compile.CompileResult;
import hone.compile.Compilers;
import hone.task.CancelToken;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Sources made to blow a compiler up, each at several sizes, through the compilers as the app has them: what came of it, how
 * long it took, what the compile worker used, and how far the data that this JVM holds grew. Exits with 1 if one of them
 * was our fault or let this JVM grow by more than {@value #MOST_GROWTH_MIB} MiB.
 */
public final class BombsBench {
    static final int MOST_GROWTH_MIB = 64;

    private static final int LARGEST = Integer.MAX_VALUE;

    private BombsBench() {}

    /** A line of the table. */
    private record Line(String verdict, double wallMillis, long cpuMillis, double growthMib, boolean bad) {
        String row(String name, int size) {
            return String.format(
                    Locale.ROOT,
                    "%-46s %7d  %9.0f  %9d  %7.1f  %s",
                    name,
                    size,
                    wallMillis,
                    cpuMillis,
                    growthMib,
                    verdict + (bad ? "  <-- BAD" : ""));
        }
    }

    public static void main(String[] args) throws InterruptedException {
        List<String> words = List.of(args);
        String wanted = words.contains("--bomb") ? words.get(words.indexOf("--bomb") + 1) : "";
        int[] sizes = words.contains("--sizes")
                ? Arrays.stream(words.get(words.indexOf("--sizes") + 1).split(","))
                        .mapToInt(size -> size.equals("max") ? LARGEST : Integer.parseInt(size))
                        .toArray()
                : new int[] {10, 30, 100, 1000, LARGEST};
        System.out.printf(
                "%-46s %7s  %9s  %9s  %7s  %s%n", "bomb", "size", "wall ms", "worker ms", "app MiB", "what came of it");
        int bad = 0;
        int lines = 0;
        try (Compilers compilers = new Compilers()) {
            compilers.warmUp();
            measure(compilers, "class Solution { int twice(List<Integer> l) { return l.size(); } }");
            for (Bomb bomb : Bombs.all()) {
                if (!bomb.name().contains(wanted)) {
                    continue;
                }
                int largest = bomb.largest();
                for (int size : Arrays.stream(sizes)
                        .map(n -> Math.min(n, largest))
                        .distinct()
                        .toArray()) {
                    Line line = measure(compilers, bomb.source(size));
                    System.out.println(line.row(bomb.name(), size));
                    bad += line.bad() ? 1 : 0;
                    lines++;
                }
            }
        }
        System.out.printf("%d sources, %d bad%n", lines, bad);
        System.exit(bad > 0 ? 1 : 0);
    }

    private static Line measure(Compilers compilers, String source) throws InterruptedException {
        ChildCpu.Meter cpu = ChildCpu.start();
        LiveHeap.Meter heap = LiveHeap.start();
        long start = System.nanoTime();
        String verdict;
        boolean ours = false;
        try {
            verdict = words(compilers.compile(source, Set.of(), CancelToken.create()));
        } catch (CompileException e) {
            verdict = "OUR FAULT: " + e.getMessage();
            ours = true;
        }
        double wall = (System.nanoTime() - start) / 1e6;
        double growth = heap.stop() / 1048576.0;
        return new Line(verdict, wall, cpu.stop().toMillis(), growth, ours || growth > MOST_GROWTH_MIB);
    }

    private static String words(CompileResult result) {
        return switch (result) {
            case CompileResult.Compiled compiled ->
                "compiled by " + compiled.by()
                        + compiled.whyNotJanino().map(why -> " (" + why + ")").orElse("");
            case CompileResult.Rejected rejected -> {
                String message = rejected.diagnostics().getFirst().message();
                yield message.substring(0, Math.min(90, message.length()));
            }
        };
    }
}
