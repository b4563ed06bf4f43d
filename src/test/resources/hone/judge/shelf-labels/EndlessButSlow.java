// expect: TLE
class Solution {
    static class Waiting extends AbstractList<List<String>> {
        public int size() {
            return 1;
        }

        public List<String> get(int i) {
            while (true) {}
        }
    }
    public List<List<String>> group(String[] labels) {
        return new Waiting();
    }
}
