// time: n^2; space: n
class Solution {
    private record Dish(String name, int count) {}

    public String[] favourites(String[] orders, int k) {
        List<Dish> dishes = new ArrayList<>();
        for (int i = 0; i < orders.length; i++) {
            int count = 0;
            boolean before = false;
            for (int j = 0; j < orders.length; j++) {
                if (orders[j].equals(orders[i])) {
                    count++;
                    before |= j < i;
                }
            }
            if (!before) {
                dishes.add(new Dish(orders[i], count));
            }
        }
        dishes.sort(Comparator.comparingInt(Dish::count).reversed().thenComparing(Dish::name));
        return dishes.stream().limit(k).map(Dish::name).toArray(String[]::new);
    }
}
