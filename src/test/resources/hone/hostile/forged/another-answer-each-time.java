// expect: AC; problem: words-back
// Returns a list that is right the first time it is read and wrong ever after.
class Solution {
    List<String> words(List<String> in) {
        List<String> back = new ArrayList<>(in);
        Collections.reverse(back);
        return new AbstractList<>() {
            int reads;

            @Override
            public String get(int index) {
                return reads++ < back.size() ? back.get(index) : "changed";
            }

            @Override
            public int size() {
                return back.size();
            }
        };
    }
}
