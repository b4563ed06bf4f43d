package hone.ui.statement;

import hone.problem.Problem;
import hone.problem.ProblemText;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.image.Image;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * The pictures of one text of a problem. Only files that truly lie in the problem's folder are read, only PNG and JPEG by
 * their own first bytes, none that is large in bytes or in pixels, and all of a text together no more than one screen could
 * use. The decoder that told a picture's size is the one that unpacks it. SVG is a program in a page's clothes and is not
 * drawn.
 */
final class Pictures {
    private static final Logger LOG = System.getLogger(Pictures.class.getName());
    private static final long MOST_BYTES = 8L << 20;
    private static final long MOST_PIXELS = 9_000_000;
    private static final long MOST_PIXELS_IN_ALL = 16_000_000;

    /** A progressive JPEG is gone through once a scan; usual ones have about ten. */
    private static final int MOST_SCANS = 100;

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};

    private final Problem problem;
    private final Map<String, Optional<Image>> found = new HashMap<>();
    private long pixelsLeft = MOST_PIXELS_IN_ALL;

    /**
     * Nothing has been looked for yet.
     *
     * @param problem whose text it is
     */
    Pictures(Problem problem) {
        this.problem = problem;
    }

    /** Whose pictures these are. */
    Problem problem() {
        return problem;
    }

    /** The picture at an address in the text; empty where there is none that may be shown. */
    Optional<Image> find(String address) {
        return found.computeIfAbsent(address, this::read);
    }

    private Optional<Image> read(String address) {
        try {
            Optional<Path> file = ProblemText.picture(problem, address);
            if (file.isEmpty() || Files.size(file.get()) > MOST_BYTES) {
                return Optional.empty();
            }
            byte[] bytes = Files.readAllBytes(file.get());
            if (begins(bytes, PNG)) {
                return Optional.of(decode(bytes, "png"));
            }
            return begins(bytes, JPEG) && scans(bytes) <= MOST_SCANS
                    ? Optional.of(decode(bytes, "jpeg"))
                    : Optional.empty();
        } catch (IOException | RuntimeException e) {
            // Decoders answer damage with exceptions of every kind.
            LOG.log(Level.INFO, "A picture of a text is not shown: " + address, e);
            return Optional.empty();
        }
    }

    private Image decode(byte[] bytes, String format) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName(format).next();
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            // Without what is packed beside the picture: comments, profiles.
            reader.setInput(in, true, true);
            long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
            if (pixels > MOST_PIXELS || pixels > pixelsLeft) {
                throw new IOException("too many pixels: " + pixels);
            }
            pixelsLeft -= pixels;
            BufferedImage image = reader.read(0);
            return SwingFXUtils.toFXImage(image, null);
        } finally {
            reader.dispose();
        }
    }

    private static boolean begins(byte[] bytes, byte[] with) {
        return bytes.length >= with.length && Arrays.equals(bytes, 0, with.length, with, 0, with.length);
    }

    private static int scans(byte[] bytes) {
        int scans = 0;
        for (int i = 1; i < bytes.length; i++) {
            scans += bytes[i - 1] == (byte) 0xFF && bytes[i] == (byte) 0xDA ? 1 : 0;
        }
        return scans;
    }
}
