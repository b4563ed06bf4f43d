public class Validator {
    public static String check(Object[] input) {
        List<?> town = (List<?>) input[0];
        if (town.size() > 20_000) {
            return "there are " + town.size() + " corners";
        }
        int arms = 0;
        for (Object each : town) {
            arms += ((List<?>) each).size();
        }
        if (arms > 100_000) {
            return "there are " + arms + " arms";
        }
        if (town.isEmpty()) {
            return null;
        }
        boolean[] met = new boolean[town.size()];
        int[] waiting = new int[town.size()];
        int count = 1;
        met[0] = true;
        for (int next = 0; next < count; next++) {
            for (Object other : (List<?>) town.get(waiting[next])) {
                int corner = ((Number) other).intValue() - 1;
                if (!met[corner]) {
                    met[corner] = true;
                    waiting[count] = corner;
                    count++;
                }
            }
        }
        return count == town.size() ? null : "only " + count + " of " + town.size() + " corners can be reached from corner 1";
    }
}
