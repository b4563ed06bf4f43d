// expect: RTE|TLE; problem: words-back
// A list that contains itself, printed; ArrayList sees only the direct case. Filling 64 MiB of stack takes a slow machine its second.
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
