public class Validator {
    public static String check(Object[] input) {
        Object[] logs = (Object[]) input[0];
        if (logs.length > 40000) {
            return "there are " + logs.length + " logs";
        }
        int entries = 0;
        for (Object each : logs) {
            List<?> log = (List<?>) each;
            entries += log.size();
            for (int i = 1; i < log.size(); i++) {
                if ((Integer) log.get(i - 1) > (Integer) log.get(i)) {
                    return "a log is not in order: " + log.get(i - 1) + " before " + log.get(i);
                }
            }
        }
        return entries > 80000 ? "all logs together have " + entries + " entries" : null;
    }
}
