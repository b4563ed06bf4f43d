// expect: DENIED; without: AC|RTE|TLE
// Leaves a thread behind that reads the next order in the worker's place, and answers it with its ticket.
class Solution {
    long total(int[] numbers) throws Exception {
        Thread thief = new Thread(() -> {
            try (DataInputStream in = new DataInputStream(new FileInputStream(FileDescriptor.in))) {
                while (true) {
                    int kind = in.readByte();
                    byte[] body = in.readNBytes(in.readInt());
                    ByteArrayOutputStream answer = new ByteArrayOutputStream();
                    int i = 0;
                    do {
                        answer.write(body[i]);
                    } while (body[i++] < 0);
                    answer.write(new byte[] {0, 2, 3, 12, 0, 0, 0, 0, 0, 0, 0, 0});
                    DataOutputStream out = new DataOutputStream(new FileOutputStream(FileDescriptor.out));
                    out.writeByte(67);
                    out.writeInt(answer.size());
                    out.write(answer.toByteArray());
                    out.flush();
                }
            } catch (IOException e) {
                // no more orders
            }
        });
        thief.setDaemon(true);
        thief.start();
        return Arrays.stream(numbers).asLongStream().sum();
    }
}
