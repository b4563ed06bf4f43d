// time: n; space: 1
class Solution {
    private record Span(int first, int last) {}

    public int[] pieces(String beads) {
        List<Span> spans = new ArrayList<>();
        for (char colour = 'A'; colour <= 'z'; colour++) {
            if (beads.indexOf(colour) >= 0) {
                spans.add(new Span(beads.indexOf(colour), beads.lastIndexOf(colour)));
            }
        }
        spans.sort(Comparator.comparingInt(Span::first));
        Deque<Span> joined = new ArrayDeque<>();
        for (Span span : spans) {
            if (!joined.isEmpty() && span.first() < joined.getLast().last()) {
                Span before = joined.removeLast();
                joined.addLast(new Span(before.first(), Math.max(before.last(), span.last())));
            } else {
                joined.addLast(span);
            }
        }
        return joined.stream().mapToInt(span -> span.last() - span.first() + 1).toArray();
    }
}
