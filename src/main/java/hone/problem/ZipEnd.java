package hone.problem;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.util.Optional;

/**
 * Where the central directory of a zip file stands, as the record at the file's end says it.
 *
 * @param start of the central directory, in bytes from the file's start
 * @param end of the central directory; what follows is the end record and nothing else
 * @param entries how many entries it has
 */
record ZipEnd(long start, long end, long entries) {
    private static final int SIGNATURE = 0x06054b50;
    private static final int LOCATOR = 0x07064b50;
    private static final int LARGE = 0x06064b50;
    private static final int LENGTH = 22;
    private static final int LOCATOR_LENGTH = 20;
    private static final int LARGE_LENGTH = 56;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final long NO_4 = 0xFFFF_FFFFL;
    private static final int NO_2 = 0xFFFF;

    /**
     * Finds and checks the end record.
     *
     * @throws PackException if there is none, more than one, or one whose numbers do not fit the file
     */
    static ZipEnd find(FileChannel file) throws IOException, PackException {
        long at = place(file);
        ZipFields fields = new ZipFields(file, at + 4);
        int disk = fields.u2();
        int startDisk = fields.u2();
        int here = fields.u2();
        int all = fields.u2();
        long size = fields.u4();
        long start = fields.u4();
        if ((disk != 0 && disk != NO_2) || (startDisk != 0 && startDisk != NO_2) || here != all) {
            throw broken("it is one part of an archive in several parts");
        }
        Optional<ZipEnd> large = large(file, at);
        boolean saturated = disk == NO_2 || startDisk == NO_2 || all == NO_2 || size == NO_4 || start == NO_4;
        if (large.isEmpty()) {
            if (saturated) {
                throw broken("its end asks for a zip64 record, which is not there");
            }
            return new ZipEnd(start, start + size, all).checked(at);
        }
        ZipEnd said = large.get();
        boolean agrees = (all == NO_2 || all == said.entries)
                && (size == NO_4 || size == said.end - said.start)
                && (start == NO_4 || start == said.start);
        if (!agrees) {
            throw broken("its end and its zip64 record say different things");
        }
        return said;
    }

    /** The one place where an end record with its comment reaches exactly to the end of the file. */
    private static long place(FileChannel file) throws IOException, PackException {
        long length = file.size();
        int tail = (int) Math.min(length, LENGTH + LONGEST_COMMENT);
        ByteBuffer bytes = ByteBuffer.allocate(tail).order(ByteOrder.LITTLE_ENDIAN);
        while (bytes.hasRemaining() && file.read(bytes, length - tail + bytes.position()) >= 0) {}
        long found = -1;
        boolean cutOff = false;
        for (int at = bytes.position() - LENGTH; at >= 0; at--) {
            if (bytes.getInt(at) != SIGNATURE) {
                continue;
            }
            int comment = Short.toUnsignedInt(bytes.getShort(at + LENGTH - 2));
            if (at + LENGTH + comment == tail) {
                if (found >= 0) {
                    throw broken("it has two ends, so that two programs may read two different archives");
                }
                found = length - tail + at;
            } else {
                cutOff = true;
            }
        }
        if (found < 0) {
            throw cutOff
                    ? broken("there is something behind its end, or it is cut off")
                    : ArrivalFaults.refused(
                            "it is no zip archive, or only the beginning of one." + " Download or pack it again.");
        }
        return found;
    }

    private static Optional<ZipEnd> large(FileChannel file, long end) throws IOException, PackException {
        long locator = end - LOCATOR_LENGTH;
        if (locator < 0) {
            return Optional.empty();
        }
        ZipFields fields = new ZipFields(file, locator);
        if (fields.u4() != LOCATOR) {
            return Optional.empty();
        }
        long disk = fields.u4();
        long place = fields.u8();
        long disks = fields.u4();
        if (disk != 0 || disks > 1 || place != locator - LARGE_LENGTH || place < 0) {
            throw broken("its zip64 record is not where it has to be");
        }
        fields.seek(place);
        boolean sound = fields.u4() == LARGE && fields.u8() == LARGE_LENGTH - 12;
        fields.u4();
        long thisDisk = fields.u4();
        long startDisk = fields.u4();
        long here = fields.u8();
        long all = fields.u8();
        long size = fields.u8();
        long start = fields.u8();
        if (!sound
                || thisDisk != 0
                || startDisk != 0
                || here != all
                || all < 0
                || size < 0
                || start < 0
                || start > Long.MAX_VALUE - size) {
            throw broken("its zip64 record is damaged");
        }
        return Optional.of(new ZipEnd(start, start + size, all).checked(place));
    }

    /** The directory has to reach exactly to what follows it: a shift means bytes before the archive or inside it. */
    private ZipEnd checked(long next) throws PackException {
        if (entries > EntryTree.MOST) {
            throw ArrivalFaults.refused("it holds " + EntryTree.grouped(entries) + " entries; "
                    + EntryTree.grouped(EntryTree.MOST) + " are the most that a pack may hold.");
        }
        if (end != next) {
            throw broken("there is something before, inside or behind it that belongs to no file");
        }
        return this;
    }

    private static PackException broken(String why) {
        return ArrivalFaults.refused("the archive is damaged or made to mislead: " + why + ". Pack it again.");
    }
}
