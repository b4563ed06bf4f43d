// time: n; space: n
class Solution {
    public List<List<String>> group(String[] labels) {
        Map groups = new HashMap();
        List answer = new ArrayList();
        for (int i = 0; i < labels.length; i++) {
            char[] letters = labels[i].toCharArray();
            Arrays.sort(letters);
            String key = new String(letters);
            List group = (List) groups.get(key);
            if (group == null) {
                group = new ArrayList();
                groups.put(key, group);
                answer.add(group);
            }
            group.add(labels[i]);
        }
        return answer;
    }
}
