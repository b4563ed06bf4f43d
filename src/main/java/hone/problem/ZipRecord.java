package hone.problem;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * One entry as the central directory of a zip file describes it.
 *
 * @param name checked
 * @param raw the name's bytes in the archive
 * @param crc of the content
 * @param packed bytes of the content in the archive
 * @param size bytes of the content, as the header says
 * @param place where its local header begins
 */
record ZipRecord(EntryName name, byte[] raw, int flags, int method, long crc, long packed, long size, long place) {
    static final int STORED = 0;
    static final int DEFLATED = 8;
    /** Checksum and sizes follow the content, instead of standing before it. */
    static final int DESCRIPTOR = 1 << 3;
    /** The flags that change what an entry is: encryption in its kinds, patches, the descriptor, the name's encoding. */
    static final int TELLING = 1 | DESCRIPTOR | 1 << 5 | 1 << 6 | 1 << 11 | 1 << 13;

    private static final long SIGNATURE = 0x02014b50;
    private static final int ENCRYPTED = 1 | 1 << 6 | 1 << 13;
    private static final int PATCH = 1 << 5;
    private static final int UNIX_TYPE = 0170000;
    private static final int UNIX_FILE = 0100000;
    private static final int UNIX_FOLDER = 0040000;
    private static final int DOS_FOLDER = 0x10;
    private static final int DOS_REPARSE = 0x400;
    private static final int MADE_ON_DOS = 0;
    private static final int MADE_ON_NTFS = 10;
    private static final int MADE_ON_VFAT = 14;

    /** Reads the next record of the directory and checks all of it that can be checked without the entry itself. */
    static ZipRecord read(ZipFields fields) throws IOException, PackException {
        if (fields.u4() != SIGNATURE) {
            throw ArrivalFaults.refused("the archive is damaged: its directory does not hold what it says."
                    + " Download or pack it again.");
        }
        int madeBy = fields.u2();
        fields.u2();
        int flags = fields.u2();
        int method = fields.u2();
        fields.u4();
        long crc = fields.u4();
        long[] numbers = new long[3];
        long packed = fields.u4();
        numbers[0] = fields.u4();
        numbers[1] = packed;
        int nameLength = fields.u2();
        int extraLength = fields.u2();
        int commentLength = fields.u2();
        int disk = fields.u2();
        fields.u2();
        long attributes = fields.u4();
        numbers[2] = fields.u4();
        byte[] raw = fields.bytes(nameLength);
        String text = text(raw);
        EntryName name = EntryName.of(text);
        ZipExtra extra = ZipExtra.read(fields.bytes(extraLength), text);
        fields.bytes(commentLength);
        extra.checkName(raw);
        extra.fill(numbers);
        ZipRecord record = new ZipRecord(name, raw, flags, method, crc, numbers[1], numbers[0], numbers[2]);
        if ((flags & ENCRYPTED) != 0 || extra.encrypted()) {
            throw record.refused("it is encrypted. Pack again without a password.");
        }
        record.checkKind(madeBy >> 8, attributes);
        record.checkContent(disk);
        return record;
    }

    private static String text(byte[] raw) throws PackException {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(raw))
                    .toString();
        } catch (CharacterCodingException e) {
            throw ArrivalFaults.refused(
                    new String(raw, StandardCharsets.UTF_8),
                    "its name is not UTF-8. Rename it to plain letters and pack again.");
        }
    }

    /** Some tools write what a file is into the attributes of another system, so all of them are looked at. */
    private void checkKind(int madeOn, long attributes) throws PackException {
        int type = (int) (attributes >> 16) & UNIX_TYPE;
        boolean dos = madeOn == MADE_ON_DOS || madeOn == MADE_ON_NTFS || madeOn == MADE_ON_VFAT;
        boolean reparse = dos && (attributes & DOS_REPARSE) != 0;
        if (reparse || (type != 0 && type != UNIX_FILE && type != UNIX_FOLDER)) {
            throw refused("it is a link or a special file; a pack holds plain files only."
                    + " Put the file itself in its place and pack again.");
        }
        boolean saysFolder = type == UNIX_FOLDER || (dos && type == 0 && (attributes & DOS_FOLDER) != 0);
        boolean saysFile = type == UNIX_FILE;
        if (name.folder() ? saysFile : saysFolder) {
            throw refused("its name and its attributes disagree on whether it is a file or a folder. Pack again.");
        }
    }

    private void checkContent(int disk) throws PackException {
        if (method != STORED && method != DEFLATED) {
            throw refused("it is packed by the method " + method + ", which is not read."
                    + " Pack again in the usual way (deflate).");
        }
        if (disk != 0 || (flags & PATCH) != 0) {
            throw refused("it lies in another archive. Pack again into one.");
        }
        if (packed < 0 || size < 0 || place < 0 || (method == STORED && packed != size)) {
            throw refused("its sizes do not fit together; the archive is damaged or made to mislead. Pack again.");
        }
        if (name.folder() && size != 0) {
            throw refused("it is a folder with content. Pack again.");
        }
    }

    private PackException refused(String why) {
        return ArrivalFaults.refused(name.path(), why);
    }
}
