// expect: DENIED; without: RTE
// Answers ahead of the worker with a frame of its own and a guessed ticket.
class Solution {
    long total(int[] numbers) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.write(2 * 7);
        for (int part : new int[] {0, 2, 3, 12, 0, 0, 0, 0, 0, 0, 0, 0}) {
            body.write(part);
        }
        DataOutputStream out = new DataOutputStream(new FileOutputStream(FileDescriptor.out));
        out.writeByte(67);
        out.writeInt(body.size());
        out.write(body.toByteArray());
        return 0;
    }
}
