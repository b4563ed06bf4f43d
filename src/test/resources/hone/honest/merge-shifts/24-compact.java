// style: as few characters as possible
class Solution{public int[][] merge(int[][]s){Arrays.sort(s,Comparator.comparingInt(x->x[0]));var r=new ArrayList<int[]>();for(var x:s)if(r.size()>0&&r.getLast()[1]>=x[0])r.getLast()[1]=Math.max(x[1],r.getLast()[1]);else r.add(x);return r.toArray(int[][]::new);}}
