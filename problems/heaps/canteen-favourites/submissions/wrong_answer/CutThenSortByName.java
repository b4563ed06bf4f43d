// time: n log n; space: n
class Solution {
    public String[] favourites(String[] orders, int k) {
        Map<String, Integer> counts = new TreeMap<>();
        for (String dish : orders) {
            counts.merge(dish, 1, Integer::sum);
        }
        List<String> dishes = new ArrayList<>(counts.keySet());
        dishes.sort((one, other) -> Integer.compare(counts.get(other), counts.get(one)));
        List<String> banner = new ArrayList<>(dishes.subList(0, k));
        Collections.sort(banner);
        return banner.toArray(new String[0]);
    }
}
