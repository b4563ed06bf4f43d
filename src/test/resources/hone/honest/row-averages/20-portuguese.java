// style: nomes em português, uma classe auxiliar depois da principal
class Solution {
    // a média de cada fileira da caverna
    public List<Double> averages(TreeNode raiz) {
        Fileiras fileiras = new Fileiras();
        percorrer(raiz, 0, fileiras);
        return fileiras.médias();
    }

    private void percorrer(TreeNode nó, int nível, Fileiras fileiras) {
        if (nó != null) {
            fileiras.somar(nível, nó.val);
            percorrer(nó.left, nível + 1, fileiras);
            percorrer(nó.right, nível + 1, fileiras);
        }
    }
}

class Fileiras {
    private final List<Long> somas = new ArrayList<Long>();
    private final List<Long> contagens = new ArrayList<Long>();

    void somar(int nível, int valor) {
        if (nível == somas.size()) {
            somas.add(0L);
            contagens.add(0L);
        }
        somas.set(nível, somas.get(nível) + valor);
        contagens.set(nível, contagens.get(nível) + 1);
    }

    List<Double> médias() {
        List<Double> resultado = new ArrayList<Double>();
        for (int i = 0; i < somas.size(); i++) {
            resultado.add(somas.get(i) / (double) contagens.get(i));
        }
        return resultado;
    }
}
