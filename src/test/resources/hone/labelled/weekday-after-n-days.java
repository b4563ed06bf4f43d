// input: int n
// time: 1
// space: 1
// tags: switch, arithmetic
// why: one remainder and one switch
class Solution {
    public String solve(int n) {
        return switch (n % 7) {
            case 0 -> "Monday";
            case 1 -> "Tuesday";
            case 2 -> "Wednesday";
            case 3 -> "Thursday";
            case 4 -> "Friday";
            case 5, 6 -> "weekend";
            default -> "never";
        };
    }
}
