package dev.crosscheck.reporting.browser;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

/** One page of a browser, and all that it complained about or asked the network for. */
final class Tab {

  private static final int SECONDS = 120;

  private final DevTools devTools;
  private final String session;
  private final List<String> complaints = new CopyOnWriteArrayList<>();
  private final List<String> requests = new CopyOnWriteArrayList<>();
  private volatile CompletableFuture<Void> loaded = new CompletableFuture<>();

  private Tab(DevTools devTools, String session) {
    this.devTools = devTools;
    this.session = session;
  }

  static Tab open(DevTools devTools) {
    String target =
        devTools.send("", "Target.createTarget", "url", "about:blank").get("targetId").asText();
    String session =
        devTools
            .send("", "Target.attachToTarget", "targetId", target, "flatten", true)
            .get("sessionId")
            .asText();
    Tab tab = new Tab(devTools, session);
    devTools.listen(tab::event);
    for (String domain : List.of("Page", "Runtime", "Log", "Network")) {
      tab.send(domain + ".enable");
    }
    tab.send("Emulation.setFocusEmulationEnabled", "enabled", true);
    return tab;
  }

  private void event(JsonNode event) {
    if (!event.path("sessionId").asText().equals(session)) {
      return;
    }
    JsonNode values = event.path("params");
    switch (event.get("method").asText()) {
      case "Page.loadEventFired" -> loaded.complete(null);
      case "Page.javascriptDialogOpening", "Runtime.exceptionThrown", "Log.entryAdded" ->
          complaints.add(values.toString());
      case "Network.requestWillBeSent" -> requests.add(values.path("request").path("url").asText());
      default -> {}
    }
  }

  JsonNode send(String method, Object... parameters) {
    return devTools.send(session, method, parameters);
  }

  /**
   * @param hash with its {@code #}, or empty
   */
  void load(Path file, String hash) {
    complaints.clear();
    requests.clear();
    // A new hash alone would load nothing.
    go("about:blank");
    requests.clear();
    go(file.toUri() + hash);
  }

  private void go(String address) {
    loaded = new CompletableFuture<>();
    send("Page.navigate", "url", address);
    loaded.orTimeout(SECONDS, TimeUnit.SECONDS).join();
  }

  void reload() {
    loaded = new CompletableFuture<>();
    send("Page.reload");
    loaded.orTimeout(SECONDS, TimeUnit.SECONDS).join();
  }

  /** What a script gives, run as if the reader had just clicked; promises are waited for. */
  JsonNode run(String script) {
    JsonNode answer =
        send(
            "Runtime.evaluate",
            "expression",
            script,
            "awaitPromise",
            true,
            "returnByValue",
            true,
            "userGesture",
            true);
    if (answer.has("exceptionDetails")) {
      throw new IllegalStateException(answer.get("exceptionDetails").toString());
    }
    return answer.path("result").path("value");
  }

  String text(String script) {
    return run(script).asText();
  }

  int number(String script) {
    return run(script).asInt();
  }

  /** A key as it is typed: "j", "/", "Escape". */
  void press(String key) {
    send(
        "Input.dispatchKeyEvent",
        "type",
        "keyDown",
        "key",
        key,
        "text",
        key.length() == 1 ? key : "");
    send("Input.dispatchKeyEvent", "type", "keyUp", "key", key);
    settle();
  }

  /** Lets what an event set off come to its end: two frames. */
  void settle() {
    run("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
  }

  void size(int width, int height) {
    send(
        "Emulation.setDeviceMetricsOverride",
        "width",
        width,
        "height",
        height,
        "deviceScaleFactor",
        1,
        "mobile",
        width < 600);
  }

  /**
   * @param medium {@code print} or {@code screen}
   * @param scheme {@code light} or {@code dark}
   */
  void media(String medium, String scheme) {
    send(
        "Emulation.setEmulatedMedia",
        "media",
        medium,
        "features",
        List.of(Map.of("name", "prefers-color-scheme", "value", scheme)));
  }

  void scripts(boolean allowed) {
    send("Emulation.setScriptExecutionDisabled", "value", !allowed);
  }

  /** What the page may not do without being asked. */
  void allowClipboard() {
    devTools.send(
        "",
        "Browser.grantPermissions",
        "permissions",
        List.of("clipboardReadWrite", "clipboardSanitizedWrite"));
  }

  byte[] picture(double x, double y, double width, double height) {
    Map<String, Object> clip = Map.of("x", x, "y", y, "width", width, "height", height, "scale", 1);
    JsonNode answer =
        send(
            "Page.captureScreenshot", "format", "png", "captureBeyondViewport", true, "clip", clip);
    return Base64.getDecoder().decode(answer.get("data").asText());
  }

  byte[] pdf() {
    JsonNode answer = send("Page.printToPDF", "printBackground", true);
    return Base64.getDecoder().decode(answer.get("data").asText());
  }

  /** Dialogs, exceptions, and whatever the browser refused: empty for a page that behaves. */
  List<String> complaints() {
    return complaints;
  }

  /** Every address that was asked for. */
  List<String> requests() {
    return requests;
  }
}
