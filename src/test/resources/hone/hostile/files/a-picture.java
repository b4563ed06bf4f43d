// expect: DENIED; without: RTE|AC
// Paints a picture and saves it.
import java.awt.image.BufferedImage;
import javax.imageio.ImageIO;

class Solution {
    long total(int[] numbers) throws IOException {
        BufferedImage picture = new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB);
        ImageIO.write(picture, "png", new File("{{CANARY}}/picture.png"));
        return Arrays.stream(numbers).asLongStream().sum();
    }
}
