// expect: RTE; problem: words-back
// Returns a list of words in which numbers, arrays and nulls stand, by raw types.
class Solution {
    @SuppressWarnings({"unchecked", "rawtypes"})
    List<String> words(List<String> in) {
        List odd = new ArrayList();
        odd.add(1);
        odd.add(new String[] {"one"});
        odd.add(null);
        odd.add(new StringBuilder("one"));
        return odd;
    }
}
