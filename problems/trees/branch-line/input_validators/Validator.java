public class Validator {
    public static String check(Object[] input) {
        int stations = 0;
        for (Object value : (List<?>) input[0]) {
            if (value != null) {
                stations++;
                int number = ((Number) value).intValue();
                if (number < 0 || number > 99) {
                    return "a station has the number " + number;
                }
            }
        }
        return stations > 40000 ? "there are " + stations + " stations" : null;
    }
}
