// time: n log n; space: n
class Solution {
    public String[] favourites(String[] orders, int k) {
        Map<String, Integer> counts = new HashMap<>();
        for (String dish : orders) {
            counts.merge(dish, 1, Integer::sum);
        }
        PriorityQueue<String> best = new PriorityQueue<>((one, other) -> {
            int fewerFirst = Integer.compare(counts.get(one), counts.get(other));
            return fewerFirst != 0 ? fewerFirst : one.compareTo(other);
        });
        for (String dish : counts.keySet()) {
            best.add(dish);
            if (best.size() > k) {
                best.remove();
            }
        }
        String[] banner = new String[k];
        for (int place = k - 1; place >= 0; place--) {
            banner[place] = best.remove();
        }
        return banner;
    }
}
