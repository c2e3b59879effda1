package vn.nguon.pages.asset;

import java.io.ByteArrayOutputStream;

/** A style, or a script of others, that pages link to: kept for ever by browsers, since other content has another address. */
public enum Asset {
    WORK_STYLE(
            "work.css",
            "/static/css/tokens.css",
            "/static/css/work.css",
            "/static/css/chart.css",
            "/static/css/desk.css"),
    INSPECT_STYLE("inspect.css", "/static/css/inspect.css"),
    LEAFLET("leaflet.js", "/META-INF/resources/webjars/leaflet/1.9.4/dist/leaflet.js"),
    LEAFLET_STYLE("leaflet.css", "/META-INF/resources/webjars/leaflet/1.9.4/dist/leaflet.css", "/static/css/map.css"),
    COMMUNES("communes.tsv", "/communes/communes.tsv"),
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
        this.mediaType = AssetFile.mediaType(name);
        this.address = AssetFile.address(name, content());
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
            joined.writeBytes(AssetFile.read(resource));
        }
        return joined.toByteArray();
    }
}
