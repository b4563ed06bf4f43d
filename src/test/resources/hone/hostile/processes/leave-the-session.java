// expect: DENIED; without: RTE|AC
// Detaches a grandchild by setsid and nohup, so that ending the tree does not find it.
import java.io.*;

class Solution {
    static boolean done;

    long total(int[] numbers) {
        if (!done) {
            done = true;
            String[][] ways = {
                {"setsid", "-f", "sleep", "{{MARK}}"},
                {"/bin/sh", "-c", "nohup setsid sleep {{MARK}} >/dev/null 2>&1 &"},
                {"busybox", "setsid", "sleep", "{{MARK}}"},
            };
            for (String[] way : ways) {
                try {
                    Process process = new ProcessBuilder(way).redirectErrorStream(true).start();
                    process.getOutputStream().close();
                } catch (IOException | LinkageError e) {
                    continue;
                }
            }
        }
        return Arrays.stream(numbers).asLongStream().sum();
    }
}
