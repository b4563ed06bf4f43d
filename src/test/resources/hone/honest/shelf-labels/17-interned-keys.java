// style: interned strings in an IdentityHashMap
class Solution {
    public List<List<String>> group(String[] labels) {
        Map<String, ArrayList<String>> groups = new IdentityHashMap<>();
        for (String label : labels) {
            String key = Arrays.stream(label.split("")).sorted(String::compareTo).collect(Collectors.joining()).intern();
            ArrayList<String> group = groups.get(key);
            if (group == null) {
                group = new ArrayList<>(2);
                groups.put(key, group);
            }
            group.add(label);
        }
        return new ArrayList<>(groups.values());
    }
}
