// expect: RTE; line: 9; says: ConcurrentModificationException: mine
class Solution {
    static class Throwing extends AbstractList<List<String>> {
        public int size() {
            return 1;
        }

        public List<String> get(int i) {
            throw new ConcurrentModificationException("mine");
        }
    }
    public List<List<String>> group(String[] labels) {
        return new Throwing();
    }
}
