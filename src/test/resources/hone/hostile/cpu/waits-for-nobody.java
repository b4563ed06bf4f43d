// expect: TLE
// Waits on a monitor that nobody will ever notify, and does not listen to interrupts.
class Solution {
    synchronized long total(int[] numbers) {
        while (true) {
            try {
                wait();
            } catch (InterruptedException e) {
                System.out.println("not yet");
            }
        }
    }
}
