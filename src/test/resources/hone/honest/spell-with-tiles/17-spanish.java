// style: nombres y comentarios en español, métodos cortos, constantes
class Solution {
    private static final int PRIMERA = 'a', ÚLTIMA = 'z';

    /** ¿Se puede formar la palabra? */
    public boolean canSpell(List<String> fichas, String palabra, char comodín) {
        int[] cuántas = contar(fichas);
        int comodines = cuántas[comodín];
        cuántas[comodín] = 0; // los comodines no muestran letra
        int[] necesarias = contar(Arrays.asList(palabra));
        int faltan = 0;
        for (int letra = PRIMERA; letra <= ÚLTIMA; letra++) {
            faltan += Math.max(necesarias[letra] - cuántas[letra], 0);
        }
        return faltan <= comodines;
    }

    private int[] contar(Iterable<String> textos) {
        int[] números = new int[ÚLTIMA + 1];
        for (String texto : textos) {
            for (int i = 0, ñ = texto.length(); i < ñ; i++) {
                números[texto.charAt(i)]++;
            }
        }
        return números;
    }
}
