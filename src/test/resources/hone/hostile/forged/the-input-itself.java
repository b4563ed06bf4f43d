// expect: AC; problem: graph-copy
// Returns the given graph itself, and no copy of it.
class Solution {
    Node copy(Node node) {
        return node;
    }
}
