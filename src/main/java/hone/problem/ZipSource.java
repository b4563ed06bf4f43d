package hone.problem;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * A zip archive, read by its central directory. It is taken apart here and not by {@code java.util.zip}: that shows neither
 * the attributes that make an entry a link, nor where entries lie and what their own headers say, and it takes a directory
 * of any size into memory. Two readers of one archive would be two opinions; here the bytes that were checked are the bytes
 * that are unpacked.
 */
final class ZipSource implements PackSource {
    private static final int CHUNK = 1 << 16;
    /** Most bytes of all names together; with the most entries this leaves 160 for each. */
    private static final long LONGEST_NAMES = 32L << 20;

    private final FileChannel file;
    private final List<Packed> entries;

    private ZipSource(FileChannel file, List<Packed> entries) {
        this.file = file;
        this.entries = entries;
    }

    static ZipSource open(Path path) throws IOException, PackException {
        FileChannel file = FileChannel.open(path, StandardOpenOption.READ);
        boolean sound = false;
        try {
            ZipSource source = new ZipSource(file, read(file));
            sound = true;
            return source;
        } finally {
            if (!sound) {
                file.close();
            }
        }
    }

    private static List<Packed> read(FileChannel file) throws IOException, PackException {
        ZipEnd end = ZipEnd.find(file);
        ZipFields fields = new ZipFields(file, end.start());
        List<ZipRecord> records = new ArrayList<>();
        long names = 0;
        for (long i = 0; i < end.entries(); i++) {
            ZipRecord record = ZipRecord.read(fields);
            names += record.raw().length;
            if (names > LONGEST_NAMES) {
                throw ArrivalFaults.refused("the names in the archive take more than 32 MiB. Shorten them.");
            }
            records.add(record);
        }
        if (fields.position() != end.end()) {
            throw ArrivalFaults.refused("the archive's directory is longer or shorter than it says;"
                    + " it is damaged or made to mislead. Pack it again.");
        }
        long[] places = new ZipContents(file).places(records, end.start());
        List<Packed> entries = new ArrayList<>(records.size());
        for (int i = 0; i < places.length; i++) {
            entries.add(new Packed(file, records.get(i), places[i]));
        }
        return entries;
    }

    @Override
    public List<Packed> entries() {
        return entries;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    /** One entry and where its content begins. */
    private record Packed(FileChannel file, ZipRecord record, long place) implements Entry {
        @Override
        public EntryName name() {
            return record.name();
        }

        @Override
        public long size() {
            return record.size();
        }

        @Override
        public void copyTo(Sink sink) throws IOException, PackException {
            CRC32 crc = new CRC32();
            long[] size = new long[1];
            Sink counted = (bytes, length) -> {
                size[0] += length;
                if (size[0] > record.size()) {
                    throw refused("it holds more than the " + EntryTree.grouped(record.size()) + " bytes it says");
                }
                crc.update(bytes, 0, length);
                sink.take(bytes, length);
            };
            switch (record.method()) {
                case ZipRecord.STORED -> store(counted);
                default -> inflate(counted);
            }
            if (size[0] != record.size()) {
                throw refused("it holds fewer than the " + EntryTree.grouped(record.size()) + " bytes it says");
            }
            if (crc.getValue() != record.crc()) {
                throw refused("its checksum is wrong");
            }
        }

        private void store(Sink sink) throws IOException, PackException {
            ByteBuffer chunk = ByteBuffer.allocate(CHUNK);
            for (long done = 0; done < record.packed(); ) {
                int length = fill(chunk, done);
                sink.take(chunk.array(), length);
                done += length;
            }
        }

        /** Whatever the header says, no more than a chunk is unpacked before it is counted. */
        private void inflate(Sink sink) throws IOException, PackException {
            ByteBuffer chunk = ByteBuffer.allocate(CHUNK);
            byte[] out = new byte[CHUNK];
            long done = 0;
            try (Inflater inflater = new Inflater(true)) {
                while (!inflater.finished()) {
                    if (inflater.needsInput()) {
                        if (done == record.packed()) {
                            throw refused("its content ends early");
                        }
                        int length = fill(chunk, done);
                        inflater.setInput(chunk.array(), 0, length);
                        done += length;
                    }
                    int length = inflater.inflate(out);
                    if (length > 0) {
                        sink.take(out, length);
                    } else if (inflater.needsDictionary()) {
                        throw refused("its content needs a dictionary");
                    }
                }
                if (inflater.getRemaining() > 0 || done < record.packed()) {
                    throw refused("there are bytes behind its content that belong to no file");
                }
            } catch (DataFormatException e) {
                throw refused("its content is no deflated data");
            }
        }

        private int fill(ByteBuffer chunk, long done) throws IOException, PackException {
            chunk.clear().limit((int) Math.min(chunk.capacity(), record.packed() - done));
            int length = file.read(chunk, place + done);
            if (length <= 0) {
                throw refused("the archive became shorter while it was read");
            }
            return length;
        }

        private PackException refused(String why) {
            return ArrivalFaults.refused(
                    record.name().path(), why + "; the archive is damaged or made to mislead. Pack it again.");
        }
    }
}
