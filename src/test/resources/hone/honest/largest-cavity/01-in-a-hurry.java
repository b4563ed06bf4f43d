// style: in a hurry, an int queue and one visited array
class Solution {
    public long largestCavity(boolean[][][] s, int[][][] w) {
        int X=s.length,Y=s[0].length,Z=s[0][0].length; long best=0;
        int[][] d={{1,0,0},{-1,0,0},{0,1,0},{0,-1,0},{0,0,1},{0,0,-1}};
        for(int x=0;x<X;x++)for(int y=0;y<Y;y++)for(int z=0;z<Z;z++){
            if(s[x][y][z]) continue;
            Queue<int[]> q=new ArrayDeque<>(); q.add(new int[]{x,y,z}); s[x][y][z]=true;
            long sum=0; boolean open=false;
            while(!q.isEmpty()){
                int[] c=q.poll(); sum+=w[c[0]][c[1]][c[2]];
                for(int[] e:d){
                    int a=c[0]+e[0],b=c[1]+e[1],g=c[2]+e[2];
                    if(a<0||b<0||g<0||a>=X||b>=Y||g>=Z){ open=true; continue; }
                    if(!s[a][b][g]){ s[a][b][g]=true; q.add(new int[]{a,b,g}); }
                }
            }
            if(!open) best=Math.max(best,sum);
        }
        return best;
    }
}
