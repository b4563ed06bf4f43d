// style: комментарии по-русски, имена латиницей, размеченный цикл
class Solution {
    // скользящее среднее
    public double[] smooth(float[] samples, int radius) {
        // длина сигнала
        final int dlina = samples.length;
        final double[] srednee = new double[dlina];
        double summa = 0D;
        int levo = 0, pravo = -1;
        vneshnij:
        for (int i = 0; ; i++) {
            if (i == dlina) {
                break vneshnij; // готово
            }
            final int doKuda = Math.min(dlina - 1, i + radius);
            for (; pravo < doKuda; ) {
                summa += samples[++pravo];
            }
            if (levo < i - radius) {
                summa -= samples[levo++];
            }
            if (summa != summa) {
                // не число: такого не бывает
                continue vneshnij;
            }
            srednee[i] = summa / (pravo - levo + 1);
        }
        return srednee;
    }
}
