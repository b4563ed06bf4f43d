// expect: AC
// Changes what the JDK's classes hand out and share, if they do: calendars, currencies, zones.
class Solution {
    long total(int[] numbers) {
        TimeZone zone = TimeZone.getTimeZone("UTC");
        zone.setRawOffset(3_600_000);
        zone.setID("Nowhere");
        TimeZone.getDefault().setRawOffset(7_200_000);
        boolean moved = TimeZone.getTimeZone("UTC").getRawOffset() != 0 || TimeZone.getDefault().getRawOffset() != 0;
        Set<Currency> all = Currency.getAvailableCurrencies();
        all.clear();
        return moved || Currency.getAvailableCurrencies().isEmpty() ? -1 : Arrays.stream(numbers).asLongStream().sum();
    }
}
