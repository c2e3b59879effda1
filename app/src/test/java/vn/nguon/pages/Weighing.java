package vn.nguon.pages;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.nguon.testing.Browsing;

/**
 * What a page weighs when it is loaded for the first time, in bytes that go over the line without its photos, and how long
 * it takes until it can be used on a processor that is four times slower.
 */
final class Weighing {

    private static final int SLOWER = 4;

    /** Scripts ran, and whoever presses something is heard. */
    private static final String USABLE =
            "Math.round(performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd)";

    private final Page page;
    private final Browsing browsing;
    private final CDPSession line;
    private final Map<String, String> kinds = new HashMap<>();
    private double bytes;

    /** What was found of a page. */
    record Weight(String path, double kilobytes, int usableAfterMillis) {}

    private Weighing(Page page, Browsing browsing) {
        this.page = page;
        this.browsing = browsing;
        this.line = page.context().newCDPSession(page);
        line.send("Network.enable");
        line.send("Network.setCacheDisabled", flag("cacheDisabled"));
        line.send("Network.setBypassServiceWorker", flag("bypass"));
        line.on("Network.responseReceived", event -> kinds.put(text(event, "requestId"), text(event, "type")));
        line.on("Network.loadingFinished", event -> {
            if (!"Image".equals(kinds.get(text(event, "requestId")))) {
                bytes += event.get("encodedDataLength").getAsDouble();
            }
        });
    }

    static Weighing of(Page page, Browsing browsing) {
        return new Weighing(page, browsing);
    }

    Weight weigh(String path) {
        bytes = 0;
        page.navigate(browsing.at(path));
        double kilobytes = bytes / 1000;
        slow(SLOWER);
        page.navigate(browsing.at(path));
        int usable = ((Number) page.evaluate(USABLE)).intValue();
        slow(1);
        return new Weight(path, kilobytes, usable);
    }

    /** Prints the heaviest and the slowest; a shared machine's clock is no reason to fail. */
    static void tell(String whose, List<Weight> weights) {
        Weight heaviest = weights.stream()
                .max(Comparator.comparingDouble(Weight::kilobytes))
                .orElseThrow();
        Weight slowest = weights.stream()
                .max(Comparator.comparingInt(Weight::usableAfterMillis))
                .orElseThrow();
        int middle = weights.stream()
                .mapToInt(Weight::usableAfterMillis)
                .sorted()
                .skip(weights.size() / 2)
                .findFirst()
                .orElseThrow();
        System.out.printf(
                "%s: %d pages, the heaviest %.0f kB (%s); usable at a quarter of the processor after %d ms, at most %d ms (%s)%n",
                whose,
                weights.size(),
                heaviest.kilobytes(),
                heaviest.path(),
                middle,
                slowest.usableAfterMillis(),
                slowest.path());
    }

    private void slow(int times) {
        JsonObject rate = new JsonObject();
        rate.addProperty("rate", times);
        line.send("Emulation.setCPUThrottlingRate", rate);
    }

    private static JsonObject flag(String name) {
        JsonObject parameters = new JsonObject();
        parameters.addProperty(name, true);
        return parameters;
    }

    private static String text(JsonObject event, String name) {
        return event.get(name).getAsString();
    }
}
