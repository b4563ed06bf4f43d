public class Validator {
    public static String check(Object[] input) {
        String pattern = (String) input[0];
        int n = pattern.length();
        if (n < 1 || n > 10000) {
            return "the pattern has " + n + " characters";
        }
        Deque<long[]> open = new ArrayDeque<>();
        long length = 0;
        int at = 0;
        while (at < n) {
            char c = pattern.charAt(at);
            if (c >= 'a' && c <= 'z') {
                length++;
                at++;
            } else if (c == ']') {
                if (open.isEmpty()) {
                    return "a bracket closes that was not opened, at " + at;
                }
                if (length == 0) {
                    return "the brackets that close at " + at + " hold no stitch";
                }
                long[] before = open.pop();
                length = before[0] + before[1] * length;
                at++;
            } else if (c >= '1' && c <= '9') {
                int end = at;
                while (end < n && pattern.charAt(end) >= '0' && pattern.charAt(end) <= '9') {
                    end++;
                }
                if (end - at > 6 || Integer.parseInt(pattern.substring(at, end)) > 200000) {
                    return "the number at " + at + " is too large";
                }
                if (end == n || pattern.charAt(end) != '[') {
                    return "no bracket opens after the number at " + at;
                }
                open.push(new long[] {length, Integer.parseInt(pattern.substring(at, end))});
                length = 0;
                at = end + 1;
            } else {
                return "'" + c + "' must not stand at " + at;
            }
            if (length > 200000) {
                return "the row is too long";
            }
        }
        return open.isEmpty() ? null : "a bracket is not closed";
    }
}
