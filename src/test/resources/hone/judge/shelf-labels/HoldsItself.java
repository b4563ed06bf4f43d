// expect: RTE; says: a String was promised, but an ArrayList
class Solution {

    public List<List<String>> group(String[] labels) {
        List itself = new ArrayList();
        itself.add(itself);
        return itself;
    }
}
