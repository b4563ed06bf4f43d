package hone.problem;

import java.io.EOFException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Checks that what stands before each entry's content says what the directory says, and that every byte of the archive
 * belongs to exactly one entry. Then no two programs can read two different packs out of one file, and nothing is hidden
 * between, before or behind the files.
 */
final class ZipContents {
    private static final long LOCAL = 0x04034b50;
    private static final long DESCRIPTOR = 0x08074b50;
    private static final int LOCAL_LENGTH = 30;

    private final ZipFields fields;

    ZipContents(FileChannel file) {
        this.fields = new ZipFields(file, 0);
    }

    /**
     * Where the content of each entry begins, in the order of {@code records}.
     *
     * @param records all entries
     * @param end where the entries end and the directory begins
     */
    long[] places(List<ZipRecord> records, long end) throws IOException, PackException {
        Integer[] order = new Integer[records.size()];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, Comparator.comparingLong(i -> records.get(i).place()));
        long[] places = new long[order.length];
        long at = 0;
        for (int i = 0; i < order.length; i++) {
            ZipRecord record = records.get(order[i]);
            long next = i + 1 < order.length ? records.get(order[i + 1]).place() : end;
            if (record.place() > at) {
                throw misleading(record, "there are bytes before it that belong to no file");
            }
            if (record.place() < at || next <= record.place()) {
                throw misleading(record, "it overlaps another entry");
            }
            places[order[i]] = content(record, next);
            at = next;
        }
        if (at != end) {
            throw ArrivalFaults.refused("there are bytes in the archive that belong to no file. Pack it again.");
        }
        return places;
    }

    private long content(ZipRecord record, long next) throws IOException, PackException {
        try {
            long start = localHeader(record, next);
            if (record.packed() > next - start) {
                throw misleading(record, "it overlaps another entry");
            }
            checkDescriptor(record, start + record.packed(), next);
            return start;
        } catch (EOFException e) {
            throw misleading(record, "it reaches beyond the archive");
        }
    }

    private long localHeader(ZipRecord record, long next) throws IOException, PackException {
        if (next - record.place() < LOCAL_LENGTH) {
            throw misleading(record, "it overlaps another entry");
        }
        fields.seek(record.place());
        if (fields.u4() != LOCAL) {
            throw misleading(record, "there is no entry where the directory says");
        }
        fields.u2();
        int flags = fields.u2();
        int method = fields.u2();
        fields.u4();
        long crc = fields.u4();
        long packed = fields.u4();
        long[] numbers = {fields.u4(), packed};
        int nameLength = fields.u2();
        int extraLength = fields.u2();
        boolean same = ((flags ^ record.flags()) & ZipRecord.TELLING) == 0 && method == record.method();
        if (!same || !Arrays.equals(fields.bytes(nameLength), record.raw())) {
            throw misleading(record, "its own header and the directory disagree");
        }
        ZipExtra extra = ZipExtra.read(fields.bytes(extraLength), record.name().path());
        extra.checkName(record.raw());
        extra.fill(numbers);
        boolean later = (record.flags() & ZipRecord.DESCRIPTOR) != 0;
        if (!agree(crc, record.crc(), later)
                || !agree(numbers[0], record.size(), later)
                || !agree(numbers[1], record.packed(), later)) {
            throw misleading(record, "its own header and the directory disagree on its size or checksum");
        }
        return fields.position();
    }

    /** What a descriptor says later is zero here, or is here already, number by number: Info-ZIP mixes both. */
    private static boolean agree(long here, long directory, boolean later) {
        return here == directory || (later && here == 0);
    }

    /** The descriptor takes up exactly what is left: with or without its signature, with four or eight bytes a size. */
    private void checkDescriptor(ZipRecord record, long from, long next) throws IOException, PackException {
        long length = next - from;
        if ((record.flags() & ZipRecord.DESCRIPTOR) == 0) {
            if (length != 0) {
                throw misleading(record, "there are bytes behind it that belong to no file");
            }
            return;
        }
        boolean signed = length == 16 || length == 24;
        boolean eight = length == 20 || length == 24;
        if (!signed && length != 12 && length != 20) {
            throw misleading(record, "there are bytes behind it that belong to no file");
        }
        fields.seek(from);
        boolean same = !signed || fields.u4() == DESCRIPTOR;
        same &= fields.u4() == record.crc();
        same &= (eight ? fields.u8() : fields.u4()) == record.packed();
        same &= (eight ? fields.u8() : fields.u4()) == record.size();
        if (!same) {
            throw misleading(record, "what stands behind it and the directory disagree on its size or checksum");
        }
    }

    private static PackException misleading(ZipRecord record, String why) {
        return ArrivalFaults.refused(
                record.name().path(), why + "; the archive is damaged or made to mislead. Pack it again.");
    }
}
