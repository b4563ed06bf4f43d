// style: Bezeichner und Kommentare auf Deutsch und Griechisch, Unicode escapes in names
class Solution {
    /** Die Breite des Zählers in Bit. */
    private static final int BREITE = 16;

    public short[] decode(short größe, byte[] Δ) {
        // Ergebnis: ein Eintrag mehr als Änderungen
        short[] ablesungen = new short[Δ.length + 1];
        int σύνολο = größe;
        for (int ι = 0; ; ι++) {
            ablesungen[ι] = einfügen(σύνολο);
            if (ι == Δ.length) break;
            σύνολο += Δ[ι];
        }
        return ablesungen;
    }

    /* schneidet oben ab und dehnt das Vorzeichen aus */
    private static short einf\u00fcgen(int \u03bdumber) {
        return (short) (\u03bdumber << 32 - BREITE >> 32 - BREITE);
    }
}
