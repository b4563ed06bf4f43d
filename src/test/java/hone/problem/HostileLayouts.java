package hone.problem;

import static hone.problem.HostileZips.ALL;
import static hone.problem.HostileZips.WHOLE;
import static hone.problem.HostileZips.add;
import static hone.problem.HostileZips.bytes;
import static hone.problem.HostileZips.lie;
import static hone.problem.HostileZips.sound;
import static java.nio.charset.StandardCharsets.UTF_8;

import hone.problem.HostileZips.Hostile;
import hone.problem.RawZip.Entry;
import java.util.Arrays;
import java.util.OptionalLong;

/** The part of {@link HostileZips} that is about the archive as a whole and the pack in it. */
final class HostileLayouts {
    private HostileLayouts() {}

    static void addAll() {
        layout();
        packs();
    }

    private static void layout() {
        add(
                "data before the archive",
                WHOLE,
                "before",
                () -> sound().whole(z -> {
                    z.before = "#!/bin/sh\n".getBytes(UTF_8);
                    z.saidDirectory = OptionalLong.of(z.bytes().length);
                }));
        add(
                "data before the archive, with right offsets",
                "pack.json",
                "belong to no file",
                () -> sound().whole(z -> z.before = "#!/bin/sh\n".getBytes(UTF_8)));
        add("data behind the archive", WHOLE, "behind its end", () -> sound().whole(z -> z.after = bytes(1, 2, 3)));
        add(
                "data between two entries",
                "arrays/sums/data/sample/first.json",
                "belong to no file",
                () -> sound().file("arrays/a.json", "1").but(e -> e.gap = bytes(1, 2, 3)));
        add(
                "data before the directory",
                "arrays/sums/data/sample/first.json",
                "belong to no file",
                () -> sound().whole(z -> z.beforeDirectory = bytes(1, 2, 3)));
        add(
                "data behind the directory",
                WHOLE,
                "belongs to no file",
                () -> sound().whole(z -> z.beforeEnd = bytes(1, 2, 3)));
        add("an end in the comment", WHOLE, "two ends", () -> sound().whole(z -> z.comment = new RawZip().bytes()));
        add(
                "one content for two entries",
                "pack.json",
                "overlaps",
                () -> sound().file("arrays/a.json", "1")
                        .file("arrays/b.json", "1")
                        .but(e -> {
                            e.hollow = true;
                            e.saidPlace = OptionalLong.of(0);
                        }));
        add("an entry inside another", "arrays/a.json", "overlaps", HostileLayouts::nested);
        add(
                "an entry beyond the end",
                "arrays/sums/data/sample/first.json",
                "belong to no file",
                () -> sound().file("arrays/a.json", "1").but(e -> e.saidPlace = OptionalLong.of(1 << 30)));
        add("a part of several archives", WHOLE, "several parts", () -> sound().whole(z -> z.disk = 1));
        add(
                "two counts of entries",
                WHOLE,
                "different things",
                () -> sound().whole(z -> {
                    z.large = true;
                    z.largeLie = 1;
                }));
        lie("a descriptor that lies", "disagree", e -> e.streamed(16).describedSize = OptionalLong.of(2));
        lie(
                "a descriptor with eight bytes that lies",
                "disagree",
                e -> e.streamed(24).describedSize = OptionalLong.of(2));
        add(
                "a descriptor of no length",
                "arrays/a.json",
                "belong to no file",
                () -> sound().file("arrays/a.json", "1")
                        .but(e -> e.streamed(16).descriptor = 12)
                        .file("arrays/b.json", "1")
                        .but(e -> e.gap = bytes(0)));
        ALL.add(new Hostile(
                "no archive at all",
                WHOLE,
                "no zip archive",
                () -> "hello".repeat(50).getBytes(UTF_8)));
        ALL.add(new Hostile("an empty file", WHOLE, "no zip archive", () -> new byte[0]));
        ALL.add(new Hostile("half an archive", WHOLE, "no zip archive", () -> {
            byte[] zip = sound().bytes();
            return Arrays.copyOf(zip, zip.length / 2);
        }));
    }

    /** The second entry's header lies within the stored content of the first: unpacked by offsets, it is there twice. */
    private static RawZip nested() {
        byte[] inner = new RawZip().file("arrays/b.json", "[]").bytes();
        RawZip zip = sound().entry(new Entry("arrays/a.json", inner, false));
        zip.bytes();
        Entry outer = zip.entries.getLast();
        long place = outer.place + 30 + outer.name.length;
        return zip.file("arrays/b.json", "[]").but(e -> {
            e.hollow = true;
            e.saidPlace = OptionalLong.of(place);
        });
    }

    private static void packs() {
        add("an empty archive", WHOLE, "no pack.json", RawZip::new);
        add("no pack.json", WHOLE, "no pack.json", () -> new RawZip().file("arrays/sums/problem.json", "{}"));
        add("pack.json two folders down", WHOLE, "no pack.json", () -> RawZip.pack("a/b/"));
        add("two top folders", WHOLE, "no pack.json", () -> RawZip.pack("demo/").file("other/pack.json", "{}"));
        add(
                "pack.json beside the folder",
                WHOLE,
                "no pack.json",
                () -> RawZip.pack("demo/").file("README.md", ""));
        add("pack.json in another case", WHOLE, "no pack.json", () -> new RawZip().file("Pack.JSON", PackFolder.PACK));
        add(
                "another format",
                "pack.json",
                "format 1",
                () -> new RawZip().file("pack.json", "{\"format\": 2, \"id\": \"demo\"}"));
        add(
                "an id that leads out",
                "pack.json",
                "lower-case",
                () -> new RawZip().file("pack.json", "{\"format\": 1, \"id\": \"../../evil\"}"));
        add(
                "an id that is a device",
                "pack.json",
                "lower-case",
                () -> new RawZip().file("pack.json", "{\"format\": 1, \"id\": \"con\"}"));
        add(
                "a key twice in pack.json",
                "pack.json",
                "twice",
                () -> new RawZip().file("pack.json", "{\"format\": 1, \"id\": \"demo\", \"id\": \"other\"}"));
        add(
                "pack.json 100,000 deep",
                "pack.json",
                "deep",
                () -> new RawZip()
                        .file("pack.json", "{\"format\": 1, \"id\": \"demo\", \"x\": " + "[".repeat(100_000)));
        add(
                "pack.json of 2 MiB",
                "pack.json",
                "1 MiB",
                () -> new RawZip().file("pack.json", PackFolder.PACK + " ".repeat(2 << 20)));
    }
}
