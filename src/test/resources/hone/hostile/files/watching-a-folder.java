// expect: DENIED; without: RTE
// Watches the user's folder for what is saved there.
import java.nio.file.*;

class Solution {
    long total(int[] numbers) throws Exception {
        WatchService watch = FileSystems.getDefault().newWatchService();
        Path.of("{{CANARY}}").register(watch, StandardWatchEventKinds.ENTRY_MODIFY, StandardWatchEventKinds.ENTRY_CREATE);
        Path.of("/root").register(watch, StandardWatchEventKinds.ENTRY_MODIFY);
        WatchKey key = watch.poll();
        return Arrays.stream(numbers).asLongStream().sum();
    }
}
