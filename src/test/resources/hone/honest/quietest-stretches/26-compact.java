// style: compact, everything in the for headers
class Solution{public long total(int[]a){long t=0,e=0;int[]s=new int[a.length+1];s[0]=-1;for(int i=0,p=0;i<a.length;t+=e,i++){for(;p>0&&a[s[p]]>=a[i];p--)e-=(long)a[s[p]]*(s[p]-s[p-1]);e+=(long)a[i]*(i-s[p]);s[++p]=i;}return t;}}
