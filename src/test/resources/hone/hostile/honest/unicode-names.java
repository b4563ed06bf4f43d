// expect: AC
// Names in several scripts, and escapes where letters would do.
class Solution {
    private static final String grüße = "\u00e4\uD83E\uDD80";

    long total(int[] numbers) {
        long größe = 0;
        for (int число : numbers) {
            größe += число;
        }
        int 数 = grüße.codePointCount(0, grüße.length());
        \u0069\u006e\u0074 αβγ = 数;
        char quote = '\'';
        String tricky = "/* no comment */ \\ // \" " + quote; // \u007b is a brace
        return αβγ == 2 && tricky.length() == 25 ? größe : -tricky.length();
    }
}
