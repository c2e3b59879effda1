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
            "text/css;charset=UTF-8",
            "/static/css/tokens.css",
            "/static/css/work.css",
            "/static/css/chart.css",
            "/static/css/desk.css"),
    INSPECT_STYLE("inspect.css", "text/css;charset=UTF-8", "/static/css/inspect.css"),
    INSPECT("inspect.js", "text/javascript;charset=UTF-8", "/static/js/inspect.js"),
    WORK("work.js", "text/javascript;charset=UTF-8", "/static/js/work.js"),
    PHOTOS("photos.js", "text/javascript;charset=UTF-8", "/static/js/photos.js"),
    OUTBOX("outbox.js", "text/javascript;charset=UTF-8", "/static/js/outbox.js"),
    WAITING("waiting.js", "text/javascript;charset=UTF-8", "/static/js/waiting.js"),
    OUTBOX_PAGE("outboxPage.js", "text/javascript;charset=UTF-8", "/static/js/outboxPage.js"),
    SCANNING("scanning.js", "text/javascript;charset=UTF-8", "/static/js/scanning.js"),
    BALANCE("balance.js", "text/javascript;charset=UTF-8", "/static/js/balance.js"),
    PLACE_MAP("placeMap.js", "text/javascript;charset=UTF-8", "/static/js/placeMap.js"),
    SIGN_IN("signIn.js", "text/javascript;charset=UTF-8", "/static/js/signIn.js"),
    LEAFLET("leaflet.js", "text/javascript;charset=UTF-8", "/META-INF/resources/webjars/leaflet/1.9.4/dist/leaflet.js"),
    LEAFLET_STYLE(
            "leaflet.css",
            "text/css;charset=UTF-8",
            "/META-INF/resources/webjars/leaflet/1.9.4/dist/leaflet.css",
            "/static/css/map.css"),
    HTMX("htmx.js", "text/javascript;charset=UTF-8", "/META-INF/resources/webjars/htmx.org/2.0.8/dist/htmx.min.js");

    private final String address;
    private final String mediaType;
    /** Names that are joined, a space between each two: an enum is to hold nothing that changes. */
    private final String resources;

    Asset(String name, String mediaType, String... resources) {
        this.resources = String.join(" ", resources);
        this.mediaType = mediaType;
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
