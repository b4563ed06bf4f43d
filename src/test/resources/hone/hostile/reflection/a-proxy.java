// expect: DENIED; without: AC; problem: words-back; line: 10
// Returns a list that is made of thin air by a proxy.
import java.lang.reflect.Proxy;

class Solution {
    @SuppressWarnings("unchecked")
    List<String> words(List<String> in) {
        List<String> back = new ArrayList<>(in);
        Collections.reverse(back);
        return (List<String>) Proxy.newProxyInstance(
                List.class.getClassLoader(), new Class<?>[] {List.class}, (proxy, method, args) -> method.invoke(back, args));
    }
}
