// time: n log n; space: n
class Solution {
    private static class Dish implements Comparable {
        String name;
        int count;

        public int compareTo(Object other) {
            Dish that = (Dish) other;
            return count != that.count ? that.count - count : name.compareTo(that.name);
        }
    }

    public String[] favourites(String[] orders, int k) {
        String[] sorted = (String[]) orders.clone();
        Arrays.sort(sorted);
        Dish[] dishes = new Dish[sorted.length];
        int different = 0;
        for (int i = 0; i < sorted.length; i++) {
            if (i == 0 || !sorted[i].equals(sorted[i - 1])) {
                dishes[different] = new Dish();
                dishes[different].name = sorted[i];
                different++;
            }
            dishes[different - 1].count++;
        }
        Arrays.sort(dishes, 0, different);
        String[] best = new String[k];
        for (int place = 0; place < k; place++) {
            best[place] = dishes[place].name;
        }
        return best;
    }
}
