// style: in a hurry, breadth first, a set of nodes
class Solution {
    public Node tidy(Node s) {
        if(s==null) return null;
        Set<Node> seen=new HashSet<>(); Deque<Node> q=new ArrayDeque<>();
        seen.add(s); q.add(s);
        while(!q.isEmpty()){
            Node x=q.poll();
            TreeMap<Integer,Node> m=new TreeMap<>();
            for(Node y:x.neighbors){ if(y!=x) m.put(y.val,y); if(seen.add(y)) q.add(y); }
            x.neighbors=new ArrayList<>(m.values());
        }
        return s;
    }
}
