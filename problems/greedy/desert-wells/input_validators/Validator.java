public class Validator {
    public static String check(Object[] input) {
        int[] water = (int[]) input[0];
        int[] need = (int[]) input[1];
        if (water.length < 1 || water.length > 100000) {
            return "there are " + water.length + " wells";
        }
        if (need.length != water.length) {
            return water.length + " wells, but " + need.length + " stretches";
        }
        for (int i = 0; i < water.length; i++) {
            if (water[i] < 0 || water[i] > 1000000000) {
                return "a well gives " + water[i];
            }
            if (need[i] < 0 || need[i] > 1000000000) {
                return "a stretch needs " + need[i];
            }
        }
        return null;
    }
}
