// time: n^2; space: n
class Solution {
    public List<List<String>> group(String[] labels) {
        List<List<String>> groups = new ArrayList<>();
        for (String label : labels) {
            List<String> home = null;
            for (List<String> group : groups) {
                if (sameTiles(group.get(0), label)) {
                    home = group;
                    break;
                }
            }
            if (home == null) {
                home = new ArrayList<>();
                groups.add(home);
            }
            home.add(label);
        }
        return groups;
    }

    private static boolean sameTiles(String one, String other) {
        if (one.length() != other.length()) {
            return false;
        }
        char[] first = one.toCharArray();
        char[] second = other.toCharArray();
        Arrays.sort(first);
        Arrays.sort(second);
        return Arrays.equals(first, second);
    }
}
