// time: n log n; space: n
class Solution {
    /** Sorting the orders brings equal names together, and the names come by the alphabet; then one list for each count. */
    public String[] favourites(String[] orders, int k) {
        String[] sorted = orders.clone();
        Arrays.sort(sorted);
        int n = sorted.length;
        List<List<String>> byCount = new ArrayList<>();
        for (int i = 0; i <= n; i++) {
            byCount.add(null);
        }
        int from = 0;
        for (int i = 1; i <= n; i++) {
            if (i < n && sorted[i].equals(sorted[from])) {
                continue;
            }
            int count = i - from;
            if (byCount.get(count) == null) {
                byCount.set(count, new ArrayList<>());
            }
            byCount.get(count).add(sorted[from]);
            from = i;
        }
        List<String> banner = new ArrayList<>();
        for (int count = n; count >= 1; count--) {
            if (byCount.get(count) != null) {
                banner.addAll(byCount.get(count));
            }
        }
        return banner.subList(0, k).toArray(new String[0]);
    }
}
