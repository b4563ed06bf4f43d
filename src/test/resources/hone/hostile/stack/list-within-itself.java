// expect: RTE; problem: words-back
// A list that contains itself, printed and hashed; ArrayList sees only the direct case.
class Solution {
    @SuppressWarnings({"unchecked", "rawtypes"})
    public List<String> words(List<String> in) {
        List a = new ArrayList(), b = new ArrayList();
        a.add(b);
        b.add(a);
        System.out.println(a);
        return in;
    }
}
