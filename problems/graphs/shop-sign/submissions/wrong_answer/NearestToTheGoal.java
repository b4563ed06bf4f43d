// time: n; space: n
class Solution {
    /** Each night takes a known word that has one letter more in common with the goal. */
    public int nights(String from, String to, String[] words) {
        Set<String> known = new HashSet<>(Arrays.asList(words));
        String sign = from;
        int count = 0;
        while (!sign.equals(to)) {
            String next = null;
            for (int i = 0; i < sign.length() && next == null; i++) {
                String changed = sign.substring(0, i) + to.charAt(i) + sign.substring(i + 1);
                if (!changed.equals(sign) && known.contains(changed)) {
                    next = changed;
                }
            }
            if (next == null) {
                return -1;
            }
            sign = next;
            count++;
        }
        return count;
    }
}
