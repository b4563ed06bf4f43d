public class Validator {
    public static String check(Object[] input) {
        int[][] needs = (int[][]) input[0];
        if (needs.length < 1 || needs.length > 40000) {
            return "there are " + needs.length + " tricks";
        }
        long all = 0;
        for (int[] list : needs) {
            all += list.length;
            Set<Integer> named = new HashSet<>();
            for (int need : list) {
                if (need < 0 || need >= needs.length) {
                    return "a trick needs " + need;
                }
                if (!named.add(need)) {
                    return "a list names " + need + " twice";
                }
            }
        }
        return all > 80000 ? "there are " + all + " needs" : null;
    }
}
