package hone.problem;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;

/** The extra fields of an entry that bear on what it is; the others are times and owners and are left alone. */
final class ZipExtra {
    private static final int LARGE = 0x0001;
    private static final int ENCRYPTED = 0x9901;
    private static final int UNICODE_PATH = 0x7075;
    private static final int STRONG_ENCRYPTION = 0x0017;

    private final String entry;
    private final List<Field> fields = new ArrayList<>();

    private record Field(int id, ByteBuffer body) {}

    private ZipExtra(String entry) {
        this.entry = entry;
    }

    /** Takes the fields apart. */
    static ZipExtra read(byte[] bytes, String entry) throws PackException {
        ZipExtra extra = new ZipExtra(entry);
        ByteBuffer all = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        while (all.hasRemaining()) {
            if (all.remaining() < 4) {
                throw extra.odd("its extra fields are damaged");
            }
            int id = Short.toUnsignedInt(all.getShort());
            int length = Short.toUnsignedInt(all.getShort());
            if (length > all.remaining()) {
                throw extra.odd("its extra fields are damaged");
            }
            extra.fields.add(new Field(id, all.slice(all.position(), length).order(ByteOrder.LITTLE_ENDIAN)));
            all.position(all.position() + length);
        }
        if (extra.fields.stream().filter(field -> field.id == LARGE).count() > 1) {
            throw extra.odd("it has two zip64 fields");
        }
        return extra;
    }

    /** Whether some tool's way of encrypting is announced. */
    boolean encrypted() {
        return fields.stream().anyMatch(field -> field.id == ENCRYPTED || field.id == STRONG_ENCRYPTION);
    }

    /**
     * Puts in the eight-byte numbers for those that four bytes could not hold.
     *
     * @param numbers four-byte fields in the order of the zip64 field; those that are all ones are replaced
     */
    void fill(long[] numbers) throws PackException {
        int missing = 0;
        for (long number : numbers) {
            missing += number == 0xFFFF_FFFFL ? 1 : 0;
        }
        for (Field field : fields) {
            if (field.id != LARGE) {
                continue;
            }
            if (missing == 0 || field.body.remaining() != 8 * missing) {
                throw odd("its zip64 field does not fit its header");
            }
            for (int i = 0; i < numbers.length; i++) {
                if (numbers[i] == 0xFFFF_FFFFL) {
                    numbers[i] = field.body.getLong();
                    missing--;
                }
            }
        }
        if (missing > 0) {
            throw odd("its header asks for a zip64 field, which is not there");
        }
    }

    /** Checks that a second name, where there is one, is the first again. */
    void checkName(byte[] name) throws PackException {
        for (Field field : fields) {
            if (field.id != UNICODE_PATH) {
                continue;
            }
            CRC32 crc = new CRC32();
            crc.update(name);
            byte[] second = new byte[Math.max(0, field.body.remaining() - 5)];
            boolean meant = field.body.remaining() >= 5
                    && field.body.get() == 1
                    && Integer.toUnsignedLong(field.body.getInt()) == crc.getValue();
            field.body.get(second, 0, field.body.remaining());
            String text = new String(name, StandardCharsets.UTF_8);
            if (meant && !new String(second, StandardCharsets.UTF_8).equals(text)) {
                throw odd("it has two names");
            }
        }
    }

    private PackException odd(String why) {
        return ArrivalFaults.refused(entry, why + ", so that two programs may read two different files. Pack again.");
    }
}
