// expect: TLE
// A pattern that backtracks through every way to split a text.
import java.util.regex.Pattern;

class Solution {
    long total(int[] numbers) {
        String text = "a".repeat(60) + "!";
        boolean found = Pattern.compile("(a|aa|a.)+(b|c\\1?)$").matcher(text).matches() || text.matches("(x*a*)*y");
        return found ? 1 : 0;
    }
}
