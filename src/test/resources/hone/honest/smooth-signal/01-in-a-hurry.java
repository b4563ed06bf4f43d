// style: in a hurry, prefix sums in one line each
class Solution {
    public double[] smooth(float[] s, int k) {
        int n=s.length; double[] p=new double[n+1],r=new double[n];
        for(int i=0;i<n;i++) p[i+1]=p[i]+s[i];
        for(int i=0;i<n;i++){ int a=Math.max(0,i-k),b=Math.min(n,i+k+1); r[i]=(p[b]-p[a])/(b-a); }
        return r;
    }
}
