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
                if (sum == total) {
                    found.add(List.of(sorted[first], sorted[low], sorted[high]));
                    break;
                }
                if (sum > total) {
                    high--;
                } else {
                    low++;
                }
            }
        }
        return found;
    }
}
