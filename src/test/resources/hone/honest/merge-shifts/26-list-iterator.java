// style: a LinkedList and its ListIterator: previous, set and remove while walking
class Solution {
    public int[][] merge(int[][] shifts) {
        List<int[]> log = new LinkedList<>(Arrays.asList(shifts));
        log.sort(Comparator.comparingLong(s -> s[0]));
        ListIterator<int[]> it = log.listIterator();
        int[] current = null;
        while (it.hasNext()) {
            int[] shift = it.next();
            if (current != null && shift[0] <= current[1]) {
                it.remove();
                it.previous();
                current = new int[] {current[0], Math.max(current[1], shift[1])};
                it.set(current);
                it.next();
            } else {
                current = shift;
            }
        }
        return log.toArray(new int[log.size()][2]);
    }
}
