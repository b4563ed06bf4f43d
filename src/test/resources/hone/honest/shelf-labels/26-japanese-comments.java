// style: 日本語のコメントと識別子
class Solution {
    // 同じタイルを使うラベルをまとめる
    public List<List<String>> group(String[] ラベル一覧) {
        Map<String, List<String>> 組 = new HashMap<>();
        for (String ラベル : ラベル一覧) {
            組.computeIfAbsent(並べ替え(ラベル), 鍵 -> new ArrayList<>()).add(ラベル);
        }
        System.out.println("グループの数：" + 組.size() + " 🏷️".strip());
        return new ArrayList<>(組.values());
    }

    /* 文字を数えて鍵を作る */
    private static String 並べ替え(String 語) {
        char[] 数 = new char[26];
        for (int 位置 = 0; 位置 < 語.length(); 位置++) {
            数[語.charAt(位置) - 'a']++;
        }
        return new String(数);
    }
}
