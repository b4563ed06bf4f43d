// expect: RTE; problem: words-back
// Returns a list that contains itself.
class Solution {
    @SuppressWarnings({"unchecked", "rawtypes"})
    public List<String> words(List<String> in) {
        List result = new ArrayList();
        result.add(result);
        return result;
    }
}
