// time: n^2; space: n
class Solution {
    public List<List<Integer>> triples(int[] deviations, int total) {
        int[] sorted = deviations.clone();
        Arrays.sort(sorted);
        List<List<Integer>> found = new ArrayList<>();
        for (int first = 0; first < sorted.length; first++) {
            if (first > 0 && sorted[first] == sorted[first - 1]) {
                continue;
            }
            int low = first + 1;
            int high = sorted.length - 1;
            while (low < high) {
                long sum = (long) sorted[first] + sorted[low] + sorted[high];
                if (sum > total) {
                    high--;
                } else if (sum < total) {
                    low++;
                } else {
                    found.add(List.of(sorted[first], sorted[low], sorted[high]));
                    int value = sorted[low];
                    while (low < high && sorted[low] == value) {
                        low++;
                    }
                }
            }
        }
        return found;
    }
}
