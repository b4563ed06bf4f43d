public class Validator {
    public static String check(Object[] input) {
        List<Object> arguments = (List<Object>) input[1];
        int calls = arguments.size() - 1;
        if (calls < 1 || calls > 36_000) {
            return calls + " calls";
        }
        int window = (Integer) ((List<Object>) arguments.get(0)).get(0);
        if (window < 1 || window > 1_000_000_000) {
            return "the window is " + window;
        }
        int before = 0;
        for (int i = 1; i <= calls; i++) {
            int second = (Integer) ((List<Object>) arguments.get(i)).get(0);
            if (second < 0 || second > 2_000_000_000) {
                return "a second is " + second;
            }
            if (second < before) {
                return "the seconds go back from " + before + " to " + second;
            }
            before = second;
        }
        return null;
    }
}
