package vn.nguon.pages.asset;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A file that pages link to: kept for ever by browsers, since other content has another address. */
public enum Asset {
    WORK_STYLE(
            "work.css",
            "/static/css/tokens.css",
            "/static/css/work.css",
            "/static/css/chart.css",
            "/static/css/desk.css"),
    INSPECT_STYLE("inspect.css", "/static/css/inspect.css"),
    INSPECT("inspect.js", "/static/js/inspect.js"),
    WORK(
            "work.js",
            "/static/js/words.js",
            "/static/js/elements.js",
            "/static/js/numbers.js",
            "/static/js/numberFields.js",
            "/static/js/work.js"),
    PHOTOS("photos.js", "/static/js/photos.js"),
    OUTBOX("outbox.js", "/static/js/outboxDatabase.js", "/static/js/outboxServer.js", "/static/js/outbox.js"),
    WAITING(
            "waiting.js",
            "/static/js/waiting/account.js",
            "/static/js/waiting/webStorage.js",
            "/static/js/waiting/telling.js",
            "/static/js/waiting/onThePage.js",
            "/static/js/waiting/ahead.js",
            "/static/js/waiting/fields.js",
            "/static/js/waiting/drafts.js",
            "/static/js/waiting/habits.js",
            "/static/js/waiting/sending.js",
            "/static/js/waiting/notices.js",
            "/static/js/waiting/forms.js",
            "/static/js/waiting/waiting.js"),
    OUTBOX_PAGE("outboxPage.js", "/static/js/outboxPage.js"),
    SCANNING(
            "scanning.js",
            "/static/js/scanning/codes.js",
            "/static/js/scanning/beeping.js",
            "/static/js/scanning/lists.js",
            "/static/js/scanning/reading.js",
            "/static/js/scanning/camera.js",
            "/static/js/scanning/activating.js"),
    BALANCE("balance.js", "/static/js/balance.js"),
    PLACE_MAP("placeMap.js", "/static/js/placeMap.js"),
    SIGN_IN("signIn.js", "/static/js/signIn.js"),
    LEAFLET("leaflet.js", "/META-INF/resources/webjars/leaflet/1.9.4/dist/leaflet.js"),
    LEAFLET_STYLE("leaflet.css", "/META-INF/resources/webjars/leaflet/1.9.4/dist/leaflet.css", "/static/css/map.css"),
    HTMX("htmx.js", "/META-INF/resources/webjars/htmx.org/2.0.8/dist/htmx.min.js");

    private final String address;
    private final String mediaType;
    /**
     * Files of one concern each, in the order they need each other, joined so that a page asks once. Their names have a
     * space between each two: an enum is to hold nothing that changes.
     */
    private final String resources;

    Asset(String name, String... resources) {
        this.resources = String.join(" ", resources);
        this.mediaType = (name.endsWith(".css") ? "text/css" : "text/javascript") + ";charset=UTF-8";
        this.address = "/static/" + version(content()) + "/" + name;
    }

    /** Where it is: {@code /static/0123456789ab/work.css}. */
    public String address() {
        return address;
    }

    String mediaType() {
        return mediaType;
    }

    /** Reads it; whoever hands it out keeps it. */
    final byte[] content() {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        for (String resource : resources.split(" ", -1)) {
            joined.writeBytes(read(resource));
        }
        return joined.toByteArray();
    }

    private static byte[] read(String resource) {
        try (InputStream file = Asset.class.getResourceAsStream(resource)) {
            if (file == null) {
                throw new IllegalStateException("There is no " + resource);
            }
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String version(byte[] bytes) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(hash, 0, 6);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
