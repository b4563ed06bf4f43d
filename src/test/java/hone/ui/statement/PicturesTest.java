package hone.ui.statement;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import hone.problem.PackFolder;
import hone.problem.PackReader;
import hone.problem.Problem;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javafx.scene.image.Image;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.framework.junit5.ApplicationExtension;

/** What a stranger's statement may show: sound pictures of its own folder, of bounded size, and nothing else. */
@ExtendWith(ApplicationExtension.class)
final class PicturesTest {
    @TempDir
    private Path temp;

    private Path folder;
    private Pictures pictures;

    @BeforeEach
    void makeProblem() throws Exception {
        PackFolder pack = new PackFolder(temp.resolve("pack"));
        folder = pack.root.resolve("arrays/sums");
        pictures = new Pictures((Problem) PackReader.read(pack.root).problems().getFirst());
        write("sound.png", drawn("png", 40, 30));
        Files.write(folder.resolveSibling("beside.png"), drawn("png", 4, 3));
        Files.write(temp.resolve("outside.png"), drawn("png", 4, 3));
    }

    private void write(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }

    private static byte[] drawn(String format, int width, int height) throws IOException {
        var out = new ByteArrayOutputStream();
        assertThat(ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, out))
                .isTrue();
        return out.toByteArray();
    }

    @Test
    void soundPicturesOfItsOwnFolderAreShown() throws IOException {
        write("pictures/map.jpg", drawn("jpg", 20, 10));

        assertThat(pictures.find("sound.png")).get().extracting(Image::getWidth).isEqualTo(40.0);
        assertThat(pictures.find("./pictures/map.jpg"))
                .get()
                .extracting(Image::getHeight)
                .isEqualTo(10.0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:///etc/passwd",
                "file:///etc/passwd.png",
                "/etc/passwd.png",
                "../beside.png",
                "../../../outside.png",
                "%2e%2e/beside.png",
                "pictures/../../beside.png",
                "..\\beside.png",
                "C:/pictures/x.png",
                "//server/share/x.png",
                "data:image/png;base64,iVBORw0KGgo=.png",
                "jar:file:/x.jar!/x.png",
                ".png",
                "missing.png",
                ""
            })
    void nothingElseIs(String address) {
        assertThat(pictures.find(address)).isEmpty();
    }

    @Test
    void aLinkInItsFolderLeadsNowhere() throws IOException {
        Files.createSymbolicLink(folder.resolve("link.png"), temp.resolve("outside.png"));
        Files.createSymbolicLink(folder.resolve("up"), temp);

        assertThat(pictures.find("link.png")).isEmpty();
        assertThat(pictures.find("up/outside.png")).isEmpty();
    }

    @Test
    void nothingIsFetched() throws IOException {
        try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            server.setSoTimeout(300);
            String host = "127.0.0.1:" + server.getLocalPort();
            for (String scheme : new String[] {"http://", "https://", "ftp://", "//"}) {
                assertThat(pictures.find(scheme + host + "/x.png")).isEmpty();
            }
            assertThat(org.assertj.core.api.Assertions.catchThrowable(
                            () -> server.accept().close()))
                    .isInstanceOf(SocketTimeoutException.class);
        }
    }

    @Test
    void svgIsNotDrawnWhateverItHolds() throws IOException {
        write("x.svg", """
                <!DOCTYPE svg [<!ENTITY e SYSTEM "file:///etc/passwd">]>
                <svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script><text>&e;</text></svg>
                """.getBytes(UTF_8));
        Files.copy(folder.resolve("x.svg"), folder.resolve("y.png"));

        assertThat(pictures.find("x.svg")).isEmpty();
        assertThat(pictures.find("y.png")).isEmpty();
    }

    /** The head says 60,000 by 60,000: unpacked it would take 14 GB. */
    @Test
    void aPngThatSaysItIsHugeIsNotUnpacked() throws IOException {
        write("bomb.png", png(60_000, 60_000, new byte[1 << 20]));

        assertThat(pictures.find("bomb.png")).isEmpty();
    }

    /** The first picture of it is one pixel; the screen it stands on is 65,535 by 65,535. */
    @Test
    void anotherFormatUnderTheNameOfAPngIsNotShown() throws IOException {
        write("gif.png", new byte[] {
            'G',
            'I',
            'F',
            '8',
            '9',
            'a',
            -1,
            -1,
            -1,
            -1,
            (byte) 0x80,
            0,
            0,
            0,
            0,
            0,
            -1,
            -1,
            -1,
            ',',
            0,
            0,
            0,
            0,
            1,
            0,
            1,
            0,
            0,
            2,
            2,
            0x44,
            1,
            0,
            ';'
        });
        write("bmp.png", drawn("bmp", 4, 4));

        assertThat(pictures.find("gif.png")).isEmpty();
        assertThat(pictures.find("bmp.png")).isEmpty();
    }

    @Test
    void twoHeadsInOnePngAreReadByTheOneThatWasChecked() throws IOException {
        byte[] small = png(8, 8, new byte[8 * 25]);
        byte[] large = png(40_000, 40_000, new byte[0]);
        var both = new ByteArrayOutputStream();
        both.write(small, 0, 33);
        both.write(large, 8, 25);
        both.write(small, 33, small.length - 33);
        write("heads.png", both.toByteArray());

        assertThat(pictures.find("heads.png").map(Image::getWidth).orElse(8.0)).isEqualTo(8.0);
    }

    @Test
    void aJpegOfCountlessScansIsNotUnpacked() throws IOException {
        byte[] sound = drawn("jpg", 16, 16);
        var out = new ByteArrayOutputStream();
        out.write(sound, 0, sound.length - 2);
        for (int i = 0; i < 5_000; i++) {
            out.write(new byte[] {-1, (byte) 0xDA, 0, 8, 1, 1, 0, 0, 63, 0, 0});
        }
        out.write(new byte[] {-1, (byte) 0xD9});
        write("scans.jpg", out.toByteArray());

        assertThat(pictures.find("scans.jpg")).isEmpty();
    }

    @Test
    void tornPicturesAreNotShown() throws IOException {
        byte[] sound = drawn("png", 40, 30);
        for (int length = 1; length < sound.length; length += 7) {
            write("torn.png", java.util.Arrays.copyOf(sound, length));
            new Pictures(pictures.problem()).find("torn.png");
        }
        write("empty.png", new byte[0]);
        assertThat(pictures.find("empty.png")).isEmpty();
    }

    @Test
    void onePictureShownManyTimesIsUnpackedOnce() {
        Image first = pictures.find("sound.png").orElseThrow();
        for (int i = 0; i < 1_000; i++) {
            assertThat(pictures.find("sound.png")).containsSame(first);
        }
    }

    @Test
    void manyLargePicturesTogetherAreBounded() throws IOException {
        byte[] large = png(2_800, 2_800, new byte[2_800 * (2_800 * 3 + 1)]);
        long pixels = 0;
        for (int i = 0; i < 20; i++) {
            write(i + ".png", large);
            pixels += pictures.find(i + ".png")
                    .map(image -> (long) image.getWidth() * (long) image.getHeight())
                    .orElse(0L);
        }
        assertThat(pixels).isPositive().isLessThanOrEqualTo(16_000_000);
    }

    /** A PNG in true colour of which only the head has to be right. */
    private static byte[] png(int width, int height, byte[] rows) throws IOException {
        var out = new ByteArrayOutputStream();
        var data = new DataOutputStream(out);
        data.writeLong(0x89504E470D0A1A0AL);
        var head = new ByteArrayOutputStream();
        var headData = new DataOutputStream(head);
        headData.writeInt(width);
        headData.writeInt(height);
        headData.write(new byte[] {8, 2, 0, 0, 0});
        chunk(data, "IHDR", head.toByteArray());
        var packed = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(packed, new Deflater(Deflater.BEST_SPEED))) {
            deflater.write(rows);
        }
        chunk(data, "IDAT", packed.toByteArray());
        chunk(data, "IEND", new byte[0]);
        return out.toByteArray();
    }

    private static void chunk(DataOutputStream out, String type, byte[] body) throws IOException {
        var crc = new CRC32();
        crc.update(type.getBytes(UTF_8));
        crc.update(body);
        out.writeInt(body.length);
        out.write(type.getBytes(UTF_8));
        out.write(body);
        out.writeInt((int) crc.getValue());
    }
}
