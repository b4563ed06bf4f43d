// style: functional purist: reach by iterating a frontier, each corner mapped to its tidied arms, then tied together
class Solution {
    record Reach(Set<Node> met, List<Node> frontier) {
        Reach further() {
            var fresh = frontier.stream().flatMap(node -> node.neighbors.stream()).filter(met::add).toList();
            return new Reach(met, fresh);
        }
    }

    public Node tidy(Node start) {
        return Optional.ofNullable(start)
                .map(node -> new Reach(new LinkedHashSet<>(List.of(node)), List.of(node)))
                .flatMap(reach -> Stream.iterate(reach, Reach::further).dropWhile(r -> !r.frontier().isEmpty()).findFirst())
                .map(Reach::met)
                .map(met -> {
                    Map<Integer, Node> fresh =
                            met.stream().collect(Collectors.toMap(node -> node.val, node -> new Node(node.val)));
                    met.forEach(node -> node.neighbors.stream()
                            .map(other -> other.val)
                            .filter(value -> value != node.val)
                            .distinct()
                            .sorted()
                            .map(fresh::get)
                            .forEachOrdered(fresh.get(node.val).neighbors::add));
                    return fresh.get(start.val);
                })
                .orElse(null);
    }
}
