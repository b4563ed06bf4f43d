// expect: DENIED; without: AC; line: 5
// Makes Turkish with Arabic digits the default language, in which an I is no i.
class Solution {
    long total(int[] numbers) {
        Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
        return Arrays.stream(numbers).asLongStream().sum();
    }
}
