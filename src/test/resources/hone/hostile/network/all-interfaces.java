// expect: DENIED; without: RTE|WA; problem: say-it
// Tells what network cards and addresses the machine has.
import java.net.NetworkInterface;

class Solution {
    String say(String text) throws Exception {
        StringBuilder cards = new StringBuilder(text);
        try {
            for (NetworkInterface card : Collections.list(NetworkInterface.getNetworkInterfaces())) {
                cards.append(card).append(Arrays.toString(card.getHardwareAddress()));
            }
        } catch (LinkageError e) {
            cards.append("no cards");
        }
        return cards.toString();
    }
}
