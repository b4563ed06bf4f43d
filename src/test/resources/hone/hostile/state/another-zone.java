// expect: DENIED; without: AC; line: 5
// Moves the whole JVM into another time zone.
class Solution {
    long total(int[] numbers) {
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
        return Arrays.stream(numbers).asLongStream().sum();
    }
}
