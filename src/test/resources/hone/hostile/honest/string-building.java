// expect: AC
// Builds, cuts, reverses and joins strings of a megabyte.
class Solution {
    long total(int[] numbers) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; text.length() < 1_000_000; i++) {
            text.append(i).append(',').append((char) ('a' + i % 26));
        }
        String there = text.toString();
        String back = text.reverse().toString();
        StringJoiner joiner = new StringJoiner("+", "(", ")");
        for (int n : numbers) joiner.add(Integer.toString(n));
        String sum = joiner.toString();
        if (there.length() != back.length() || there.charAt(0) != back.charAt(back.length() - 1)) return -1;
        long total = 0;
        for (String part : sum.substring(1, sum.length() - 1).split("\\+")) {
            if (!part.isBlank()) total += Long.parseLong(part);
        }
        return total;
    }
}
