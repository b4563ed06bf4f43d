// expect: DENIED; without: RTE|AC
// Asks the desktop to open a file, so that another program is started on its behalf.
import java.awt.Desktop;

class Solution {
    long total(int[] numbers) {
        try {
            Desktop.getDesktop().open(new File("{{CANARY}}/victim.txt"));
        } catch (Throwable e) {
            // no desktop
        }
        return Arrays.stream(numbers).asLongStream().sum();
    }
}
