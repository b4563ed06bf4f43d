public class Validator {
    public static String check(Object[] input) {
        for (Object each : input) {
            List<?> list = (List<?>) each;
            if (list.size() > 40000) {
                return "a drawer has " + list.size() + " cards";
            }
            for (int i = 1; i < list.size(); i++) {
                if ((Integer) list.get(i - 1) > (Integer) list.get(i)) {
                    return "a drawer is not in order: " + list.get(i - 1) + " before " + list.get(i);
                }
            }
        }
        return null;
    }
}
