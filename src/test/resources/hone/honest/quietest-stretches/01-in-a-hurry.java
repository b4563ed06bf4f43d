// style: in a hurry, a deque and two arrays
class Solution {
    public long total(int[] a) {
        int n=a.length; int[] l=new int[n],r=new int[n];
        Deque<Integer> s=new ArrayDeque<>();
        for(int i=0;i<n;i++){ while(!s.isEmpty()&&a[s.peek()]>a[i]) s.pop(); l[i]=s.isEmpty()?-1:s.peek(); s.push(i); }
        s.clear();
        for(int i=n-1;i>=0;i--){ while(!s.isEmpty()&&a[s.peek()]>=a[i]) s.pop(); r[i]=s.isEmpty()?n:s.peek(); s.push(i); }
        long t=0;
        for(int i=0;i<n;i++) t+=(long)a[i]*(i-l[i])*(r[i]-i);
        return t;
    }
}
