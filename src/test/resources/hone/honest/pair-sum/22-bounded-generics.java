// style: generics with bounds and wildcards, a comparator chain
class Solution {
    static final class Tagged<N extends Number & Comparable<N>> {
        private final N value;
        private final int tag;

        Tagged(N value, int tag) {
            this.value = value;
            this.tag = tag;
        }

        N value() {
            return value;
        }

        int tag() {
            return tag;
        }
    }

    private static <N extends Number & Comparable<N>> long plus(Tagged<? extends N> a, Tagged<? extends N> b) {
        return a.value().longValue() + b.value().longValue();
    }

    private static <T> void order(List<? extends T> list, Comparator<? super T> by) {
        list.sort(by);
    }

    public int[] pairSum(int[] numbers, int target) {
        List<Tagged<Integer>> all = new ArrayList<>(numbers.length);
        for (int number : numbers) {
            all.add(new Tagged<>(number, all.size()));
        }
        Comparator<Tagged<Integer>> byValue = Comparator.comparing(Tagged::value);
        order(all, byValue.thenComparing(Tagged::tag, Comparator.reverseOrder()));
        int l = 0;
        int r = all.size() - 1;
        while (plus(all.get(l), all.get(r)) != target) {
            if (plus(all.get(l), all.get(r)) < target) l++;
            else r--;
        }
        return new int[] {all.get(l).tag(), all.get(r).tag()};
    }
}
