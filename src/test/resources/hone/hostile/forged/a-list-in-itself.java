// expect: RTE; problem: words-back
// Returns a raw list that contains itself.
class Solution {
    @SuppressWarnings({"unchecked", "rawtypes"})
    List<String> words(List<String> in) {
        List list = new ArrayList(in);
        list.add(0, list);
        list.add(list);
        return list;
    }
}
