// style: nazwy i komentarze po polsku, klasa pomocnicza, pola zamiast parametrów
class Solution {
    private boolean[][][] pełne;
    private int[][][] ciężar;
    private boolean otwarte;

    public long largestCavity(boolean[][][] bryła, int[][][] ciężary) {
        pełne = bryła;
        ciężar = ciężary;
        long największa = 0L;
        for (int x = 0; x < pełne.length; ++x) {
            for (int y = 0; y < pełne[0].length; ++y) {
                for (int z = 0; z < pełne[0][0].length; ++z) {
                    otwarte = false;
                    long suma = zalej(new Kolejka(pełne.length * pełne[0].length * pełne[0][0].length + 1, x, y, z));
                    // otwarta grupa się nie liczy
                    if (!otwarte && suma > największa) największa = suma;
                }
            }
        }
        return największa;
    }

    private long zalej(Kolejka kolejka) {
        long suma = 0;
        for (int[] pole; (pole = kolejka.weź()) != null; ) {
            int x = pole[0], y = pole[1], z = pole[2];
            if (x < 0 || y < 0 || z < 0 || x == pełne.length || y == pełne[0].length || z == pełne[0][0].length) {
                otwarte = true;
                continue;
            }
            if (pełne[x][y][z]) continue;
            pełne[x][y][z] = true;
            suma += ciężar[x][y][z];
            kolejka.dodaj(x - 1, y, z).dodaj(x + 1, y, z).dodaj(x, y - 1, z);
            kolejka.dodaj(x, y + 1, z).dodaj(x, y, z - 1).dodaj(x, y, z + 1);
        }
        return suma;
    }
}

class Kolejka {
    private final java.util.ArrayDeque<int[]> pola = new java.util.ArrayDeque<>(4);
    final int pojemność;

    Kolejka(int pojemność, int... pierwsze) {
        this.pojemność = pojemność;
        pola.add(pierwsze);
    }

    Kolejka dodaj(int x, int y, int z) {
        pola.addLast(new int[] {x, y, z});
        return this;
    }

    int[] weź() {
        return pola.pollFirst();
    }
}
