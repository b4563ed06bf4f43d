public class Validator {
    public static String check(Object[] input) {
        int[] deviations = (int[]) input[0];
        int total = (Integer) input[1];
        if (deviations.length > 3000) {
            return "there are " + deviations.length + " pipes";
        }
        for (int deviation : deviations) {
            if (deviation < -1_000_000_000 || deviation > 1_000_000_000) {
                return "a pipe is off by " + deviation;
            }
        }
        if (total < -2_000_000_000 || total > 2_000_000_000) {
            return "total is " + total;
        }
        int answers = triples(deviations.clone(), total);
        return answers > 20_000 ? "there are " + answers + " triples" : null;
    }

    private static int triples(int[] sorted, int total) {
        Arrays.sort(sorted);
        int found = 0;
        for (int i = 0; i < sorted.length; i++) {
            if (i > 0 && sorted[i] == sorted[i - 1]) {
                continue;
            }
            int last = sorted.length - 1;
            for (int j = i + 1; j < last; j++) {
                if (j > i + 1 && sorted[j] == sorted[j - 1]) {
                    continue;
                }
                while (last > j && (long) sorted[i] + sorted[j] + sorted[last] > total) {
                    last--;
                }
                if (last > j && (long) sorted[i] + sorted[j] + sorted[last] == total) {
                    found++;
                }
            }
        }
        return found;
    }
}
