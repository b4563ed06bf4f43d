public class Validator {
    private static final int MOST = 43_000;
    private static final int LATEST = 2_000_000_000;

    public static String check(Object[] input) {
        int[][] visits = (int[][]) input[0];
        if (visits.length > MOST) {
            return visits.length + " visits";
        }
        for (int[] visit : visits) {
            if (visit.length != 2) {
                return "a visit of " + visit.length + " numbers";
            }
            if (visit[0] < -LATEST || visit[1] > LATEST || visit[0] >= visit[1]) {
                return "a visit " + Arrays.toString(visit);
            }
        }
        return null;
    }
}
