// expect: WA
class Solution {

    public List<List<String>> group(String[] labels) {
        List<List<String>> groups = new ArrayList<>();
        groups.add(null);
        groups.add(new ArrayList<String>(Arrays.asList((String) null)));
        return groups;
    }
}
