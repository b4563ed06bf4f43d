// style: in a hurry, one array of counts
class Solution {
    public boolean canSpell(List<String> tiles, String word, char joker) {
        int[] c=new int[256]; int j=0;
        for(String t:tiles) for(char x:t.toCharArray()) if(x==joker) j++; else c[x]++;
        for(char x:word.toCharArray()) if(--c[x]<0&&--j<0) return false;
        return true;
    }
}
