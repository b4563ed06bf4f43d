// style: AbstractMap.SimpleEntry pairs sorted by key, subList for the groups
class Solution {
    public List<List<String>> group(String[] labels) {
        List<Map.Entry<String, String>> entries = new ArrayList<>();
        for (String label : labels) {
            String key = label.codePoints()
                    .sorted()
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            entries.add(new AbstractMap.SimpleImmutableEntry<>(key, label));
        }
        entries.sort(Map.Entry.<String, String>comparingByKey().thenComparing(Map.Entry.comparingByValue()));
        List<List<String>> groups = new ArrayList<>();
        for (int from = 0, to; from < entries.size(); from = to) {
            to = from;
            while (to < entries.size() && entries.get(to).getKey().equals(entries.get(from).getKey())) {
                to++;
            }
            groups.add(entries.subList(from, to).stream().map(Map.Entry::getValue).toList());
        }
        return groups;
    }
}
