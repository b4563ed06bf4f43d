// expect: AC
// Reads a small table out of a text block with a Scanner and formats it again.
class Solution {
    private static final String TABLE = """
            one     1
            two     2
            \tthree 3 \
            and a "quoted" four 4
            """;

    public long total(int[] numbers) {
        Map<String, Integer> values = new LinkedHashMap<>();
        try (Scanner scanner = new Scanner(TABLE)) {
            String name = "";
            while (scanner.hasNext()) {
                if (scanner.hasNextInt()) {
                    values.put(name.strip(), scanner.nextInt());
                    name = "";
                } else {
                    name += scanner.next() + " ";
                }
            }
        }
        String shown = "%s has %d rows, the last is %5.2f".formatted(values, values.size(), 4.0);
        if (!values.containsKey("and a \"quoted\" four") || !shown.endsWith(" 4.00")) {
            throw new IllegalStateException(shown);
        }
        return Arrays.stream(numbers).asLongStream().sum();
    }
}
