// time: n log n; space: n
class Solution {
    public String[] favourites(String[] orders, int k) {
        Map<String, Integer> counts = new HashMap<>();
        for (String dish : orders) {
            counts.merge(dish, 1, Integer::sum);
        }
        List<String> dishes = new ArrayList<>(counts.keySet());
        dishes.sort((one, other) -> counts.get(one) == counts.get(other)
                ? one.compareTo(other)
                : counts.get(other) - counts.get(one));
        return dishes.subList(0, k).toArray(new String[0]);
    }
}
