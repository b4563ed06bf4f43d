// style: sort indices by key, then union neighbours, then collect by root
class Solution {
    int[] parent;

    int find(int i) {
        return parent[i] == i ? i : (parent[i] = find(parent[i]));
    }

    public List<List<String>> group(String[] labels) {
        int n = labels.length;
        parent = IntStream.range(0, n).toArray();
        String[] keys = new String[n];
        for (int i = 0; i < n; i++) {
            int[] left = new int[26];
            for (byte b : labels[i].getBytes()) left[b - 97]++;
            keys[i] = Arrays.toString(left);
        }
        Integer[] order = Arrays.stream(parent).boxed().toArray(Integer[]::new);
        Arrays.sort(order, Comparator.comparing(i -> keys[i]));
        for (int i = 1; i < n; i++) {
            if (keys[order[i]].contentEquals(keys[order[i - 1]])) {
                parent[find(order[i])] = find(order[i - 1]);
            }
        }
        Map<Integer, List<String>> byRoot = new HashMap<>();
        for (int i = 0; i < n; i++) {
            byRoot.computeIfAbsent(find(i), r -> new ArrayList<>()).add(labels[i]);
        }
        return new ArrayList<>(byRoot.values());
    }
}
