// expect: DENIED; without: RTE|AC
// Leaves a message for later submissions in /dev/shm.
import java.nio.file.Files;
import java.nio.file.Path;

class Solution {
    long total(int[] numbers) {
        try {
            Files.writeString(Path.of("/dev/shm/{{MARK}}-note"), "the third case is " + Arrays.toString(numbers));
        } catch (IOException refused) {
        }
        return Arrays.stream(numbers).asLongStream().sum();
    }
}
