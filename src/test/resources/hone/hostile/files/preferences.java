// expect: DENIED; without: RTE|AC|TLE
// Keeps a note in the user's preferences, which lie in the home folder.
import java.util.prefs.Preferences;

class Solution {
    long total(int[] numbers) {
        try {
            Preferences notes = Preferences.userRoot().node("note{{MARK}}");
            notes.putInt("calls", notes.getInt("calls", 0) + 1);
            notes.flush();
        } catch (Exception | Error e) {
            // not kept
        }
        return Arrays.stream(numbers).asLongStream().sum();
    }
}
