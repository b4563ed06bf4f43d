// style: in a hurry, two indices a column
class Solution {
    public void settle(char[][] b) {
        for (int c=0;c<b[0].length;c++){
            int w=b.length-1;
            for(int r=b.length-1;r>=0;r--){
                if(b[r][c]=='#') w=r-1;
                else if(b[r][c]=='o'){ b[r][c]='.'; b[w--][c]='o'; }
            }
        }
    }
}
