// style: in a hurry, the usual queue
class Solution {
    public List<Double> averages(TreeNode root) {
        List<Double> r=new ArrayList<>(); if(root==null) return r;
        Queue<TreeNode> q=new LinkedList<>(); q.add(root);
        while(!q.isEmpty()){
            int n=q.size(); double s=0;
            for(int i=0;i<n;i++){ TreeNode x=q.poll(); s+=x.val; if(x.left!=null)q.add(x.left); if(x.right!=null)q.add(x.right); }
            r.add(s/n);
        }
        return r;
    }
}
