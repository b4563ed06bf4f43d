package hone.problem;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** A zip archive written byte for byte, so that it can be as wrong as a test wants it. */
public final class RawZip {
    static final int DESCRIPTOR = 1 << 3;
    static final int UTF8 = 1 << 11;

    final List<Entry> entries = new ArrayList<>();
    byte[] before = {};
    byte[] beforeDirectory = {};
    byte[] beforeEnd = {};
    byte[] after = {};
    byte[] comment = {};
    int disk;
    OptionalLong saidEntries = OptionalLong.empty();
    OptionalLong saidDirectory = OptionalLong.empty();
    boolean large;
    long largeLie;

    /** One entry; every field may be turned into a lie before the archive is written. */
    static final class Entry {
        byte[] name;
        byte[] localName;
        byte[] packed;
        int method;
        int flags = UTF8;
        int localFlags = -1;
        int localMethod = -1;
        long crc;
        long size;
        OptionalLong saidPacked = OptionalLong.empty();
        OptionalLong localSize = OptionalLong.empty();
        OptionalLong describedSize = OptionalLong.empty();
        OptionalLong saidPlace = OptionalLong.empty();
        byte[] extra = {};
        byte[] localExtra = {};
        byte[] gap = {};
        int madeBy = 3 << 8 | 20;
        long attributes = 0100644L << 16;
        int descriptor = 16;
        boolean hollow;
        long place;

        Entry(String path, byte[] content, boolean deflated) {
            name = path.getBytes(StandardCharsets.UTF_8);
            localName = name;
            CRC32 sum = new CRC32();
            sum.update(content);
            crc = sum.getValue();
            size = content.length;
            method = deflated ? 8 : 0;
            packed = deflated ? deflate(content) : content;
            if (path.endsWith("/")) {
                attributes = 040755L << 16 | 0x10;
            }
        }

        Entry named(byte[] both) {
            name = both;
            localName = both;
            return this;
        }

        Entry streamed(int length) {
            flags |= DESCRIPTOR;
            descriptor = length;
            return this;
        }

        private boolean isStreamed() {
            return (flags & DESCRIPTOR) != 0;
        }

        private int shownFlags() {
            return localFlags < 0 ? flags : localFlags;
        }
    }

    private static byte[] deflate(byte[] content) {
        try (Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true)) {
            deflater.setInput(content);
            deflater.finish();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] chunk = new byte[1 << 16];
            while (!deflater.finished()) {
                out.write(chunk, 0, deflater.deflate(chunk));
            }
            return out.toByteArray();
        }
    }

    /** A sound pack of one problem below a folder, or at the root. */
    public static RawZip pack(String top) {
        return new RawZip()
                .file(top + "pack.json", PackFolder.PACK)
                .file(top + "arrays/sums/problem.json", PackFolder.PROBLEM)
                .file(top + "arrays/sums/data/sample/first.json", PackFolder.SAMPLES);
    }

    public RawZip file(String path, String text) {
        return file(path, text.getBytes(StandardCharsets.UTF_8));
    }

    public RawZip file(String path, byte[] content) {
        entries.add(new Entry(path, content, true));
        return this;
    }

    RawZip folder(String path) {
        entries.add(new Entry(path, new byte[0], false));
        return this;
    }

    RawZip entry(Entry entry) {
        entries.add(entry);
        return this;
    }

    /** Turns the last entry into a lie. */
    RawZip but(Consumer<Entry> lie) {
        lie.accept(entries.getLast());
        return this;
    }

    RawZip all(Consumer<Entry> change) {
        entries.forEach(change);
        return this;
    }

    RawZip whole(Consumer<RawZip> lie) {
        lie.accept(this);
        return this;
    }

    public Path writeTo(Path file) {
        try {
            Files.createDirectories(file.getParent());
            return Files.write(file, bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] bytes() {
        Out out = new Out();
        out.write(before);
        for (Entry entry : entries) {
            local(out, entry);
        }
        out.write(beforeDirectory);
        long start = out.size();
        for (Entry entry : entries) {
            central(out, entry);
        }
        long length = out.size() - start;
        out.write(beforeEnd);
        if (large) {
            long place = out.size();
            out.u4(0x06064b50).u8(44).u2(45).u2(45).u4(0).u4(0);
            out.u8(entries.size() + largeLie)
                    .u8(entries.size() + largeLie)
                    .u8(length)
                    .u8(start);
            out.u4(0x07064b50).u4(0).u8(place).u4(1);
        }
        long count = saidEntries.orElse(entries.size());
        out.u4(0x06054b50).u2(disk).u2(disk);
        out.u2((int) (large ? Math.min(count, 0xFFFF) : count)).u2((int) (large ? Math.min(count, 0xFFFF) : count));
        out.u4(length).u4(saidDirectory.orElse(start)).u2(comment.length);
        out.write(comment);
        out.write(after);
        return out.toByteArray();
    }

    private static void local(Out out, Entry entry) {
        out.write(entry.gap);
        entry.place = out.size();
        if (entry.hollow) {
            return;
        }
        boolean later = entry.isStreamed();
        out.u4(0x04034b50).u2(20).u2(entry.shownFlags());
        out.u2(entry.localMethod < 0 ? entry.method : entry.localMethod).u4(0x5a5a5a5a);
        out.u4(later ? 0 : entry.crc).u4(later ? 0 : entry.packed.length);
        out.u4(entry.localSize.orElse(later ? 0 : entry.size));
        out.u2(entry.localName.length).u2(entry.localExtra.length);
        out.write(entry.localName);
        out.write(entry.localExtra);
        out.write(entry.packed);
        if (later) {
            if (entry.descriptor == 16 || entry.descriptor == 24) {
                out.u4(0x08074b50);
            }
            out.u4(entry.crc);
            if (entry.descriptor >= 20) {
                out.u8(entry.packed.length).u8(entry.describedSize.orElse(entry.size));
            } else {
                out.u4(entry.packed.length).u4(entry.describedSize.orElse(entry.size));
            }
        }
    }

    private static void central(Out out, Entry entry) {
        out.u4(0x02014b50)
                .u2(entry.madeBy)
                .u2(20)
                .u2(entry.flags)
                .u2(entry.method)
                .u4(0x5a5a5a5a);
        out.u4(entry.crc).u4(entry.saidPacked.orElse(entry.packed.length)).u4(entry.size);
        out.u2(entry.name.length).u2(entry.extra.length).u2(0).u2(0).u2(0).u4(entry.attributes);
        out.u4(entry.saidPlace.orElse(entry.place));
        out.write(entry.name);
        out.write(entry.extra);
    }

    /** A little-endian field of an extra or of the archive. */
    static byte[] extra(int id, long... eights) {
        Out out = new Out();
        out.u2(id).u2(8 * eights.length);
        for (long each : eights) {
            out.u8(each);
        }
        return out.toByteArray();
    }

    /** The second name that Info-ZIP writes beside one in another encoding. */
    static byte[] unicodePath(byte[] name, String second) {
        CRC32 sum = new CRC32();
        sum.update(name);
        byte[] utf8 = second.getBytes(StandardCharsets.UTF_8);
        Out out = new Out();
        out.u2(0x7075).u2(5 + utf8.length);
        out.write(1);
        out.u4(sum.getValue());
        out.write(utf8);
        return out.toByteArray();
    }

    private static final class Out extends ByteArrayOutputStream {
        @Override
        public void write(byte[] bytes) {
            write(bytes, 0, bytes.length);
        }

        Out u2(int value) {
            write(value);
            write(value >> 8);
            return this;
        }

        Out u4(long value) {
            return u2((int) value).u2((int) (value >> 16));
        }

        Out u8(long value) {
            return u4(value).u4(value >> 32);
        }
    }
}
