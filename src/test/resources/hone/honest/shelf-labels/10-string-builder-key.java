// style: StringBuilder keys such as a3c1, append chains, setLength
class Solution {
    private final StringBuilder text = new StringBuilder();

    private String key(String label) {
        int[] counts = new int[128];
        for (int i = label.length() - 1; i >= 0; i--) {
            ++counts[label.charAt(i)];
        }
        text.setLength(0);
        for (char c = 'a'; c <= 'z'; c++) {
            if (counts[c] > 0) {
                text.append(c).append(counts[c]);
            }
        }
        return text.toString();
    }

    public List<List<String>> group(String[] labels) {
        Map<String, List<String>> groups = new TreeMap<String, List<String>>();
        for (String label : labels) {
            String key = key(label);
            List<String> group = groups.get(key);
            if (group == null) groups.put(key, group = new LinkedList<String>());
            group.add(label);
        }
        List<List<String>> result = new ArrayList<List<String>>(groups.size());
        for (Iterator<List<String>> it = groups.values().iterator(); it.hasNext(); ) result.add(it.next());
        return result;
    }
}
