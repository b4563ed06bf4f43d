// time: n log n; space: n
class Solution {
    public String[] favourites(String[] orders, int k) {
        return Arrays.stream(orders)
                .collect(Collectors.groupingBy(dish -> dish, Collectors.counting()))
                .entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(k)
                .map(Map.Entry::getKey)
                .toArray(String[]::new);
    }
}
