// style: from the quietest to the loudest, walls in a TreeSet, higher and lower
class Solution {
    public long total(int[] levels) {
        Integer[] order = new Integer[levels.length];
        for (int i = 0; i < order.length; i++) order[i] = i;
        Arrays.sort(order, Comparator.comparingInt((Integer i) -> levels[i]).thenComparing(Comparator.naturalOrder()));
        TreeSet<Integer> walls = new TreeSet<>(Arrays.asList(-1, levels.length));
        long total = 0;
        for (Integer i : order) {
            long left = i - walls.lower(i);
            long right = walls.higher(i) - i;
            total += left * right * levels[i];
            walls.add(i);
        }
        return total;
    }
}
