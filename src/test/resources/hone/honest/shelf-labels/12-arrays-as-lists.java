// style: Arrays.hashCode wrapped by ByteBuffer, whose equals compares the contents
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

class Solution {
    public List<List<String>> group(String[] labels) {
        Map<ByteBuffer, List<String>> groups = new HashMap<>();
        for (String label : labels) {
            byte[] bytes = label.getBytes(StandardCharsets.US_ASCII);
            Arrays.sort(bytes);
            groups.merge(ByteBuffer.wrap(bytes).asReadOnlyBuffer(), List.of(label), (some, one) -> {
                List<String> all = some instanceof ArrayList<String> list ? list : new ArrayList<>(some);
                all.addAll(one);
                return all;
            });
        }
        return List.copyOf(groups.values());
    }
}
