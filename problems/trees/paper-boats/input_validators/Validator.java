public class Validator {
    public static String check(Object[] input) {
        Set<Integer> numbers = new HashSet<>();
        for (Object value : (List<?>) input[0]) {
            if (value != null) {
                int number = ((Number) value).intValue();
                if (number < -1000000000 || number > 1000000000) {
                    return "a bridge has the number " + number;
                }
                if (!numbers.add(number)) {
                    return "two bridges have the number " + number;
                }
            }
        }
        if (numbers.isEmpty() || numbers.size() > 30000) {
            return "there are " + numbers.size() + " bridges";
        }
        if (!numbers.contains(input[1]) || !numbers.contains(input[2])) {
            return "a start is no bridge";
        }
        return null;
    }
}
