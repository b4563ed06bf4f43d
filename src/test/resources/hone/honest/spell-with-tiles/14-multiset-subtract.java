// style: own generic Multiset extends AbstractCollection, retainAll style operations, iterator with remove
class Solution {
    static class Multiset<E extends Comparable<E>> extends AbstractCollection<E> {
        private final SortedMap<E, Integer> counts = new TreeMap<>();
        private int size;

        @Override
        public boolean add(E element) {
            counts.merge(element, 1, Integer::sum);
            size++;
            return true;
        }

        int take(E element, int most) {
            int there = counts.getOrDefault(element, 0);
            int taken = Math.min(there, most);
            if (taken == there) counts.remove(element);
            else counts.put(element, there - taken);
            size -= taken;
            return taken;
        }

        Set<E> distinct() {
            return counts.keySet();
        }

        int count(Object element) {
            return counts.getOrDefault(element, 0);
        }

        @Override
        public Iterator<E> iterator() {
            return counts.entrySet().stream()
                    .flatMap(e -> Collections.nCopies(e.getValue(), e.getKey()).stream())
                    .iterator();
        }

        @Override
        public int size() {
            return size;
        }
    }

    public boolean canSpell(List<String> tiles, String word, char joker) {
        Multiset<Character> pieces = new Multiset<>();
        tiles.forEach(strip -> strip.chars().forEach(c -> pieces.add((char) c)));
        int jokers = pieces.take(joker, Integer.MAX_VALUE);
        Multiset<Character> needs = new Multiset<>();
        for (int i = 0; i < word.length(); i++) needs.add(word.charAt(i));
        for (Character letter : new ArrayList<>(needs.distinct())) {
            needs.take(letter, pieces.take(letter, needs.count(letter)));
        }
        return needs.isEmpty() || needs.size() <= jokers;
    }
}
