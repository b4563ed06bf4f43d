public class Validator {
    public static String check(Object[] input) {
        int[] songs = (int[]) input[0];
        if (songs.length > 50_000) {
            return "there are " + songs.length + " plays";
        }
        for (int song : songs) {
            if (song < 1 || song > 1_000_000_000) {
                return "a song has the number " + song;
            }
        }
        return null;
    }
}
