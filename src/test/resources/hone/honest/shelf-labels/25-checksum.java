// style: CRC32 of the sorted bytes as a bucket, exact keys in the bucket
import java.util.zip.CRC32;
import java.util.zip.Checksum;

class Solution {
    public List<List<String>> group(String[] labels) {
        Map<Long, Map<String, List<String>>> buckets = new HashMap<>();
        for (String label : labels) {
            byte[] bytes = label.getBytes();
            Arrays.sort(bytes);
            Checksum crc = new CRC32();
            crc.update(bytes, 0, bytes.length);
            buckets.computeIfAbsent(crc.getValue(), k -> new HashMap<>(2))
                    .computeIfAbsent(new String(bytes), k -> new ArrayList<>())
                    .add(label);
        }
        return buckets.values().stream().map(Map::values).flatMap(Collection::stream).toList();
    }
}
