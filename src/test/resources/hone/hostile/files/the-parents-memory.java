// expect: DENIED; without: RTE|WA; problem: say-it
// Searches the app's memory, through /proc, for the answer that is expected.
import java.io.RandomAccessFile;

class Solution {
    String say(String text) throws Exception {
        long app = ProcessHandle.current().parent().orElseThrow().pid();
        try (RandomAccessFile memory = new RandomAccessFile("/proc/" + app + "/mem", "r");
                Scanner maps = new Scanner(new File("/proc/" + app + "/maps"))) {
            String[] range = maps.nextLine().split("[- ]");
            memory.seek(Long.parseLong(range[0], 16));
            byte[] page = new byte[4096];
            memory.readFully(page);
            return new String(page, "ISO-8859-1");
        }
    }
}
