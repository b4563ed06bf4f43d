// expect: DENIED; without: RTE|WA; problem: say-it
// Asks what disks there are and how full they are.
import java.nio.file.*;

class Solution {
    String say(String text) throws IOException {
        StringBuilder disks = new StringBuilder();
        for (FileStore store : FileSystems.getDefault().getFileStores()) {
            disks.append(store).append(' ').append(store.getUsableSpace()).append('\n');
        }
        for (File root : File.listRoots()) {
            disks.append(root).append(root.getFreeSpace());
            disks.append(Arrays.toString(root.list()));
        }
        return disks.toString();
    }
}
