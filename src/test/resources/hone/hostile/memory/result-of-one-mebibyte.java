// expect: WA; problem: words-back
// A result of a mebibyte is taken and compared; it is only wrong.
class Solution {
    public List<String> words(List<String> in) {
        List<String> out = new ArrayList<>(in);
        for (int i = 0; i < 1024; i++) out.add("k".repeat(1000));
        return out;
    }
}
