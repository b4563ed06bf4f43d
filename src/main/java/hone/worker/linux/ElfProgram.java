package hone.worker.linux;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Reads of a 64-bit ELF file what loads it; layout as in the System V ABI, chapter "Program header". */
final class ElfProgram {
    private static final int HEADER_BYTES = 64;
    private static final int INTERPRETER = 3;
    private static final int LONGEST_PATH = 4096;

    private ElfProgram() {}

    /** The program loader that a program asks for, links resolved; null if it asks for none. */
    static @Nullable Path interpreter(Path program) throws IOException {
        try (SeekableByteChannel file = Files.newByteChannel(program)) {
            ByteBuffer header = read(file, 0, HEADER_BYTES);
            if (header.getInt(0) != 0x464C457F) {
                return null;
            }
            long at = header.getLong(32);
            int size = header.getShort(54);
            int count = header.getShort(56);
            for (int i = 0; i < count; i++) {
                ByteBuffer segment = read(file, at + (long) i * size, size);
                if (segment.getInt(0) == INTERPRETER) {
                    int length = (int) Math.clamp(segment.getLong(32) - 1, 0, LONGEST_PATH);
                    byte[] name = new byte[length];
                    read(file, segment.getLong(8), length).get(name);
                    return Path.of(new String(name, StandardCharsets.UTF_8)).toRealPath();
                }
            }
            return null;
        }
    }

    private static ByteBuffer read(SeekableByteChannel file, long at, int bytes) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
        file.position(at);
        while (buffer.hasRemaining()) {
            if (file.read(buffer) < 0) {
                throw new IOException("the program's header is cut off");
            }
        }
        return buffer.flip();
    }
}
