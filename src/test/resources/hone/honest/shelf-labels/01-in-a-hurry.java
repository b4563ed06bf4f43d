// style: in a hurry, sorted characters as the key
class Solution {
    public List<List<String>> group(String[] ls) {
        Map<String,List<String>> m=new HashMap<>();
        for(String s:ls){
            char[] c=s.toCharArray(); Arrays.sort(c);
            m.computeIfAbsent(new String(c),k->new ArrayList<>()).add(s);
        }
        return new ArrayList<>(m.values());
    }
}
