// style: in a hurry, lambda comparator, a list of arrays
class Solution {
    public int[][] merge(int[][] s) {
        Arrays.sort(s,(a,b)->Integer.compare(a[0],b[0]));
        List<int[]> r=new ArrayList<>();
        for(int[] x:s){
            if(r.isEmpty()||r.get(r.size()-1)[1]<x[0]) r.add(x);
            else r.get(r.size()-1)[1]=Math.max(r.get(r.size()-1)[1],x[1]);
        }
        return r.toArray(new int[r.size()][]);
    }
}
