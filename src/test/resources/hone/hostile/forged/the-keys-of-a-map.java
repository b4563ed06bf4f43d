// expect: AC; problem: words-back
// Returns a view of a map that makes its elements only as they are read.
class Solution {
    List<String> words(List<String> in) {
        TreeMap<Integer, String> byPlace = new TreeMap<>(Comparator.reverseOrder());
        for (String word : in) {
            byPlace.put(byPlace.size(), word);
        }
        return new AbstractList<>() {
            @Override
            public String get(int index) {
                return byPlace.get(byPlace.size() - 1 - index);
            }

            @Override
            public int size() {
                return byPlace.keySet().size();
            }

            @Override
            public Iterator<String> iterator() {
                return byPlace.values().iterator();
            }
        };
    }
}
