// expect: RTE; says: a String was promised, but an Integer
class Solution {

    public List<List<String>> group(String[] labels) {
        List numbers = new ArrayList();
        numbers.add(1);
        List<List<String>> groups = new ArrayList<>();
        groups.add(numbers);
        return groups;
    }
}
