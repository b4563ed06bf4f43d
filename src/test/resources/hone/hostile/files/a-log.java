// expect: DENIED; without: RTE
// Writes a log file through java.util.logging.
import java.util.logging.*;

class Solution {
    private static final Logger LOG = Logger.getLogger("solution");

    long total(int[] numbers) throws IOException {
        LOG.addHandler(new FileHandler("{{CANARY}}/solution.%g.log", 1000, 3));
        LOG.warning("total was called");
        return 0;
    }
}
