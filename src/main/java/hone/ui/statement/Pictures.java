package hone.ui.statement;

import hone.problem.Problem;
import hone.problem.ProblemText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.image.Image;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * The pictures beside a statement. Only files that truly lie in the problem's folder are read, only PNG and JPEG, and none
 * that is large in bytes or in pixels.
 *
 * @param problem whose statement it is
 */
record Pictures(Problem problem) {
    private static final Logger LOG = System.getLogger(Pictures.class.getName());
    private static final long MOST_BYTES = 8L << 20;
    private static final long MOST_PIXELS = 16_000_000;

    /** The picture at an address in a statement; empty where there is none that may be shown. */
    Optional<Image> find(String address) {
        String name = address.toLowerCase(Locale.ROOT);
        if (!name.endsWith(".png") && !name.endsWith(".jpg") && !name.endsWith(".jpeg")) {
            return Optional.empty();
        }
        try {
            var file = ProblemText.picture(problem, address);
            if (file.isEmpty() || Files.size(file.get()) > MOST_BYTES) {
                return Optional.empty();
            }
            byte[] bytes = Files.readAllBytes(file.get());
            if (pixels(bytes) > MOST_PIXELS) {
                return Optional.empty();
            }
            var image = new Image(new ByteArrayInputStream(bytes));
            return image.isError() ? Optional.empty() : Optional.of(image);
        } catch (IOException e) {
            LOG.log(Level.INFO, "A picture of a statement cannot be shown: " + address, e);
            return Optional.empty();
        }
    }

    /** Counted from the head of the file, before anything is unpacked. */
    private static long pixels(byte[] bytes) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new IOException("not a picture");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in);
                return (long) reader.getWidth(0) * reader.getHeight(0);
            } finally {
                reader.dispose();
            }
        }
    }
}
