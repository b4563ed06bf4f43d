// expect: AC
// A chain of half a million objects, which a recursive collector would not survive, in two forms.
class Solution {
    long total(int[] numbers) {
        Object chain = null;
        List<Object> nested = new ArrayList<>(1);
        for (int i = 0; i < 500_000; i++) {
            chain = new Object[] {chain};
        }
        for (int i = 0; i < 100_000; i++) {
            List<Object> around = new ArrayList<>(1);
            around.add(nested);
            nested = around;
        }
        System.gc();
        long sum = 0;
        for (int n : numbers) sum += n;
        return nested.size() == 1 && chain != null ? sum : -1;
    }
}
