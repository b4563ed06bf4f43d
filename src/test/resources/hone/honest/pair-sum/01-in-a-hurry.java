// style: in a hurry, short names, one map
class Solution {
    public int[] pairSum(int[] a, int t) {
        Map<Long,Integer> m=new HashMap<>();
        for(int i=0;i<a.length;i++){
            long x=(long)t-a[i];
            if(m.containsKey(x)) return new int[]{m.get(x),i};
            m.put((long)a[i],i);
        }
        return null;
    }
}
