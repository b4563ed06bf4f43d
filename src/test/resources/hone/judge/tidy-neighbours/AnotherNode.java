// expect: RTE; says: a graph is passed by its node 1
class Solution {
    public Node tidy(Node start) {
        return new Node(2);
    }
}
