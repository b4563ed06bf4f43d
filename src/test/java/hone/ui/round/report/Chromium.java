package hone.ui.round.report;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A browser without a window that opens pages and tells what it saw, by the DevTools protocol. Closing it ends its processes.
 */
final class Chromium implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 90;

    private final Path home;
    private final Process process;
    private final WebSocket socket;
    private final Map<Integer, CompletableFuture<JsonObject>> answers = new ConcurrentHashMap<>();
    private final AtomicInteger numbers = new AtomicInteger();
    private final List<String> complaints = new CopyOnWriteArrayList<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private volatile CompletableFuture<Boolean> loaded = new CompletableFuture<>();
    private String session = "";

    /** The browser of this machine, as {@code packaging/find-chromium} finds it; empty if there is none. */
    static Optional<Path> find() throws IOException, InterruptedException {
        Path script = Path.of("packaging", "find-chromium").toAbsolutePath();
        if (!Files.isExecutable(script) || !Files.exists(Path.of("/bin/sh"))) {
            return Optional.empty();
        }
        Process finder = new ProcessBuilder("/bin/sh", script.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String found = new String(finder.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        return finder.waitFor() == 0 && !found.isEmpty() ? Optional.of(Path.of(found)) : Optional.empty();
    }

    Chromium(Path program) throws Exception {
        home = Files.createTempDirectory("hone-chromium-");
        List<String> command = new ArrayList<>(List.of(
                program.toString(),
                "--headless",
                "--disable-gpu",
                "--no-first-run",
                "--disable-extensions",
                "--disable-sync",
                "--disable-quic",
                "--disable-dev-shm-usage",
                "--disable-background-networking",
                "--disable-component-update",
                "--hide-scrollbars",
                "--remote-debugging-port=0",
                "--user-data-dir=" + home));
        if ("root".equals(System.getProperty("user.name"))) {
            command.add("--no-sandbox");
        }
        command.add("about:blank");
        process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(home.resolve("out.txt").toFile())
                .start();
        try {
            socket = HttpClient.newHttpClient()
                    .newWebSocketBuilder()
                    .buildAsync(address(), new Ear())
                    .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            String target = ask("Target.createTarget", "{\"url\": \"about:blank\"}")
                    .get("targetId")
                    .getAsString();
            session = ask("Target.attachToTarget", "{\"targetId\": \"" + target + "\", \"flatten\": true}")
                    .get("sessionId")
                    .getAsString();
            for (String part : List.of("Page", "Runtime", "Log", "Network")) {
                ask(part + ".enable", "{}");
            }
        } catch (Exception e) {
            close();
            throw e;
        }
    }

    /** Where it listens: it writes that into its folder when it is up. */
    private URI address() throws IOException, InterruptedException {
        Path file = home.resolve("DevToolsActivePort");
        for (long left = PATIENCE_SECONDS * 10; left > 0 && process.isAlive(); left--) {
            if (Files.exists(file)) {
                List<String> lines = Files.readAllLines(file);
                if (lines.size() >= 2) {
                    return URI.create("ws://127.0.0.1:" + lines.get(0).strip()
                            + lines.get(1).strip());
                }
            }
            Thread.sleep(100);
        }
        throw new IOException("The browser did not start: " + Files.readString(home.resolve("out.txt")));
    }

    /** Opens a page at a width and waits until all of it is there. What was seen before is forgotten. */
    void open(URI page, int width, String media, String scheme) throws Exception {
        complaints.clear();
        requests.clear();
        loaded = new CompletableFuture<>();
        ask(
                "Emulation.setDeviceMetricsOverride",
                "{\"width\": " + width + ", \"height\": 900, \"deviceScaleFactor\": 1, \"mobile\": false}");
        ask(
                "Emulation.setEmulatedMedia",
                "{\"media\": \"" + media + "\", \"features\": [{\"name\": \"prefers-color-scheme\", \"value\": \""
                        + scheme + "\"}]}");
        ask("Page.navigate", "{\"url\": \"" + page + "\"}");
        loaded.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        // What a page does just after it has been loaded is seen, too.
        evaluate("new Promise(done => setTimeout(() => done(1), 300))");
    }

    /** What a script comes to, as JSON. */
    JsonElement evaluate(String script) throws Exception {
        JsonObject wanted = new JsonObject();
        wanted.addProperty("expression", script);
        wanted.addProperty("returnByValue", true);
        wanted.addProperty("awaitPromise", true);
        JsonObject answer = ask("Runtime.evaluate", wanted.toString());
        if (answer.has("exceptionDetails")) {
            throw new IllegalStateException(answer.get("exceptionDetails").toString());
        }
        return answer.getAsJsonObject("result").get("value");
    }

    /** The page on paper, as its style sheet wants that. */
    byte[] print() throws Exception {
        JsonObject answer = ask("Page.printToPDF", "{\"preferCSSPageSize\": true, \"printBackground\": false}");
        return Base64.getDecoder().decode(answer.get("data").getAsString());
    }

    /** A picture of the whole page. */
    byte[] photograph() throws Exception {
        JsonObject answer = ask("Page.captureScreenshot", "{\"captureBeyondViewport\": true}");
        return Base64.getDecoder().decode(answer.get("data").getAsString());
    }

    /** Errors and warnings of the page open now. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** What the page open now asked for beside itself. */
    List<String> requests() {
        return List.copyOf(requests);
    }

    private JsonObject ask(String method, String parameters) throws Exception {
        int number = numbers.incrementAndGet();
        CompletableFuture<JsonObject> answer = new CompletableFuture<>();
        answers.put(number, answer);
        String to = session.isEmpty() ? "" : ", \"sessionId\": \"" + session + "\"";
        socket.sendText(
                        "{\"id\": " + number + ", \"method\": \"" + method + "\", \"params\": " + parameters + to + "}",
                        true)
                .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        JsonObject found = answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        if (found.has("error")) {
            throw new IllegalStateException(method + ": " + found.get("error"));
        }
        return found.getAsJsonObject("result");
    }

    private void hear(JsonObject message) {
        if (message.has("id")) {
            CompletableFuture<JsonObject> answer =
                    answers.remove(message.get("id").getAsInt());
            if (answer != null) {
                answer.complete(message);
            }
            return;
        }
        JsonObject told = message.getAsJsonObject("params");
        switch (message.get("method").getAsString()) {
            case "Page.loadEventFired" -> loaded.complete(true);
            case "Runtime.consoleAPICalled" -> complaints.add("console: " + told);
            case "Runtime.exceptionThrown" -> complaints.add("exception: " + told);
            case "Log.entryAdded" -> complaints.add("log: " + told);
            case "Network.requestWillBeSent" -> {
                String url = told.getAsJsonObject("request").get("url").getAsString();
                boolean itself = told.get("type").getAsString().equals("Document");
                if (!itself && !url.startsWith("data:")) {
                    requests.add(url);
                }
            }
            default -> {
                // The rest of what it tells is not looked at.
            }
        }
    }

    private final class Ear implements WebSocket.Listener {
        private final StringBuilder begun = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
            begun.append(data);
            if (last) {
                JsonObject message = JsonParser.parseString(begun.toString()).getAsJsonObject();
                begun.setLength(0);
                hear(message);
            }
            from.request(1);
            return CompletableFuture.completedStage(null);
        }
    }

    @Override
    public void close() throws IOException {
        List<ProcessHandle> all = new ArrayList<>(process.descendants().toList());
        all.add(process.toHandle());
        all.forEach(ProcessHandle::destroyForcibly);
        for (ProcessHandle each : all) {
            try {
                each.onExit().get(10, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (ExecutionException | TimeoutException e) {
                throw new IOException("A process of the browser does not end: " + each, e);
            }
        }
        try (var files = Files.walk(home)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
