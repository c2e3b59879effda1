package vn.nguon.pages;

import gg.jte.Content;
import vn.nguon.product.plan.Stage;

/** The few drawings of our pages: 24 by 24 units, one stroke width, no fill; always beside a word. */
public enum Icon {
    /** The house's sign: the eye of a QR code with a leaf in it. */
    SIGN("M6 2.5h12A3.5 3.5 0 0 1 21.5 6v12a3.5 3.5 0 0 1-3.5 3.5H6A3.5 3.5 0 0 1 2.5 18V6A3.5 3.5 0 0 1 6 2.5z"
            + "M8 16.2C7 11 10 7.6 16.2 7.8 16.4 14 13 17 8 16.2zM8 16.2l4.2-4.2"),

    // Verdicts: each has a shape of its own, so that colour is never needed to tell them apart.
    GENUINE("M12 2.9A2.6 2.6 0 0 1 16.5 4.1A2.6 2.6 0 0 1 19.9 7.5A2.6 2.6 0 0 1 21.1 12A2.6 2.6 0 0 1 19.9 16.5"
            + "A2.6 2.6 0 0 1 16.5 19.9A2.6 2.6 0 0 1 12 21.1A2.6 2.6 0 0 1 7.5 19.9A2.6 2.6 0 0 1 4.1 16.5"
            + "A2.6 2.6 0 0 1 2.9 12A2.6 2.6 0 0 1 4.1 7.5A2.6 2.6 0 0 1 7.5 4.1A2.6 2.6 0 0 1 12 2.9z"
            + "M8 12.3l2.8 2.8L16.2 9.4"),
    NOT_ACTIVATED("M20.8 10A9 9 0 0 1 20.8 14M19.6 16.8A9 9 0 0 1 16.8 19.6M14 20.8A9 9 0 0 1 10 20.8"
            + "M7.2 19.6A9 9 0 0 1 4.4 16.8M3.2 14A9 9 0 0 1 3.2 10M4.4 7.2A9 9 0 0 1 7.2 4.4"
            + "M10 3.2A9 9 0 0 1 14 3.2M16.8 4.4A9 9 0 0 1 19.6 7.2M8 12h8"),
    UNKNOWN("M5.5 3h13A2.5 2.5 0 0 1 21 5.5v13a2.5 2.5 0 0 1-2.5 2.5h-13A2.5 2.5 0 0 1 3 18.5v-13A2.5 2.5 0 0 1 5.5 3z"
            + "M9.2 9.6a2.8 2.8 0 1 1 4.2 2.5c-.9.5-1.4 1-1.4 2M12 17v.01"),
    VOIDED("M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM5.7 5.7l12.6 12.6"),
    RECALLED("M8.1 2.6h7.8l5.5 5.5v7.8l-5.5 5.5H8.1l-5.5-5.5V8.1zM10.4 7.6l-3 3 3 3M7.4 10.6h6a2.7 2.7 0 0 1 0 5.4H11"),
    EXPIRED("M6 3h12M6 21h12M7.2 3v3.6C7.2 9 11 10.4 11 12s-3.8 3-3.8 5.4V21M16.8 3v3.6C16.8 9 13 10.4 13 12s3.8 3 3.8"
            + " 5.4V21"),
    POSSIBLE_COPY(
            "M9.5 8h9A1.5 1.5 0 0 1 20 9.5v9a1.5 1.5 0 0 1-1.5 1.5h-9A1.5 1.5 0 0 1 8 18.5v-9A1.5 1.5 0 0 1 9.5 8z"
                    + "M16 5.5A1.5 1.5 0 0 0 14.5 4h-9A1.5 1.5 0 0 0 4 5.5v9A1.5 1.5 0 0 0 5.5 16"),
    MALFORMED(
            "M4 20l1.2-4.6L16.4 4.2a1.6 1.6 0 0 1 2.3 0l1.1 1.1a1.6 1.6 0 0 1 0 2.3L8.6 18.8zM14 6.6l3.4 3.4M13 20h7"),
    WAIT("M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 7v5l3.4 2"),

    // Stages of the chain.
    SEED("M12 21C7.6 19.6 5 16.4 5 12.2 5 8 7.8 4.6 12 3c4.2 1.6 7 5 7 9.2 0 4.2-2.6 7.4-7 8.8zM12 21v-8.5"),
    SPROUT("M12 21v-9M12 12C12 8 9.4 5.8 5 5.8 5 10 7.6 12 12 12zM12 14.2c0-3.2 2.4-5 6.6-5 0 3.4-2.4 5-6.6 5z"),
    BASKET("M3 10h18l-1.7 8.4a2 2 0 0 1-2 1.6H6.7a2 2 0 0 1-2-1.6zM7 10l3.4-6M17 10l-3.4-6M9.4 13.6v2.8M14.6 13.6v2.8"),
    TRUCK("M4.4 17.4H3a1 1 0 0 1-1-1V7a1 1 0 0 1 1-1h10a1 1 0 0 1 1 1v10.4H8.6M14 10h4l4 4v2.4a1 1 0 0 1-1 1h-1.2"
            + "M15.4 17.4H14M6.5 19.6a2.1 2.1 0 1 0 0-4.2 2.1 2.1 0 0 0 0 4.2zM17.6 19.6a2.1 2.1 0 1 0 0-4.2 2.1 2.1 0 0 0"
            + " 0 4.2z"),
    KNIFE("M3.5 20.5l5.6-5.6M8 13.8C11.6 7.4 15 4 20.5 3.5 20 9 16.6 12.4 10.2 16z"),
    SIEVE("M3 8.6h18a9 9 0 0 1-18 0zM8 21v-1.2M12 21.6v-1.2M16 21v-1.2M12 5.4V3"),
    POT("M5 10.4h14v6.8a3 3 0 0 1-3 3H8a3 3 0 0 1-3-3zM3 10.4h18M9.6 7c-1-1.2 1-2.2 0-3.6M14.4 7c-1-1.2 1-2.2 0-3.6"),
    FLASK("M9 3h6M10 3v6l-5.2 9a2 2 0 0 0 1.8 3h10.8a2 2 0 0 0 1.8-3L14 9V3M7.6 14.6h8.8"),
    PACKAGE("M12 3l8 4.4v9.2L12 21l-8-4.4V7.4zM4.2 7.5L12 12l7.8-4.5M12 12v8.8"),
    WAREHOUSE("M3.5 20.5V9L12 4l8.5 5v11.5M7.5 20.5v-8h9v8M7.5 16.5h9"),
    SHOP("M4.5 11v9.5h15V11M3.4 10L5.2 4h13.6l1.8 6a2.9 2.9 0 0 1-5.7.3 2.9 2.9 0 0 1-5.8 0A2.9 2.9 0 0 1 3.4 10z"
            + "M10 20.5v-5h4v5"),

    // Small ones beside a line of text.
    PAPER("M6 3h8l4.5 4.5V21H6zM13.8 3.2v4.5h4.5M9.2 12.4h6M9.2 16.4h6"),
    SEAL("M12 14.4a5.7 5.7 0 1 0 0-11.4 5.7 5.7 0 0 0 0 11.4zM8.4 13.2L7 21l5-2.6 5 2.6-1.4-7.8"),
    ALERT("M12 3.6l9.4 16.6H2.6zM12 9.6v4.6M12 17v.01"),
    PHONE("M6.2 3h2.6l1.6 4.8-2 1.6a11 11 0 0 0 6.2 6.2l1.6-2L21 15.2v2.6a3.2 3.2 0 0 1-3.2 3.2A14.8 14.8 0 0 1 3 6.2"
            + " 3.2 3.2 0 0 1 6.2 3z"),
    PIN(
            "M12 21.4c-4.4-4.2-6.6-7.7-6.6-10.9a6.6 6.6 0 0 1 13.2 0c0 3.2-2.2 6.7-6.6 10.9zM12 12.8a2.4 2.4 0 1 0 0-4.8 2.4"
                    + " 2.4 0 0 0 0 4.8z"),
    GLOBE("M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM3.2 12h17.6M12 3.2c-5 5.6-5 12 0 17.6M12 3.2c5 5.6 5 12 0 17.6"),
    PICTURE("M4 5h16v14H4zM4 16.4l5-5 4.2 4.2 2.6-2.6 4.2 4.2M15.6 9.2v.01"),

    // Where people go, and what they do.
    TODAY("M4 6h16v14.5H4zM4 10.4h16M8.4 3v4.4M15.6 3v4.4M8.6 15.4l2.3 2.3 4.5-4.5"),
    PENCIL("M4 20l1.2-4.6L16.4 4.2a1.6 1.6 0 0 1 2.3 0l1.1 1.1a1.6 1.6 0 0 1 0 2.3L8.6 18.8zM14 6.6l3.4 3.4"),
    SCAN("M3.5 8.5v-5h5M15.5 3.5h5v5M20.5 15.5v5h-5M8.5 20.5h-5v-5M7.5 12h9"),
    CHART("M4 3.5v17h16.5M8.5 16.5v-5M13 16.5V7M17.5 16.5v-7"),
    PEOPLE(
            "M9 11.4a3.7 3.7 0 1 0 0-7.4 3.7 3.7 0 0 0 0 7.4zM2.5 20c0-3.8 2.6-6 6.5-6s6.5 2.2 6.5 6M15.5 4.4a3.7 3.7 0 0 1 0"
                    + " 6.6M17.8 14.5c2.3.9 3.7 2.8 3.7 5.5"),
    SEARCH("M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13zM15.2 15.2l5.3 5.3"),
    PRINTER("M7 8.5V3.5h10v5M7 17.5H3.5v-9h17v9H17M7 14h10v6.5H7z"),
    MORE("M4 7h16M4 12h16M4 17h16"),
    PLUS("M12 4.5v15M4.5 12h15"),
    CAMERA("M3.5 7.5h4l1.7-2.7h5.6l1.7 2.7h4v12h-17zM12 16.7a3.4 3.4 0 1 0 0-6.8 3.4 3.4 0 0 0 0 6.8z"),
    CHECK("M4.5 12.5l5 5 10-11"),
    CROSS("M6 6l12 12M18 6L6 18"),
    NEXT("M9 5l7 7-7 7"),
    DOWNLOAD("M12 3.5v12M6.5 10.5l5.5 5.5 5.5-5.5M4 20.5h16"),
    CLOUD("M7 18.5a4.5 4.5 0 0 1-.6-9 6 6 0 0 1 11.5 1.3A3.9 3.9 0 0 1 17.5 18.5z");

    private final String svg;

    Icon(String path) {
        this.svg = "<svg class=\"icon\" viewBox=\"0 0 24 24\" aria-hidden=\"true\"><path d=\"" + path + "\"/></svg>";
    }

    /** That of a stage of the chain. */
    public static Icon of(Stage stage) {
        return switch (stage) {
            case RAW_MATERIAL -> SEED;
            case HARVEST -> BASKET;
            case TRANSPORT -> TRUCK;
            case SLAUGHTER -> KNIFE;
            case PRELIMINARY_PROCESSING -> SIEVE;
            case PROCESSING -> POT;
            case TESTING -> FLASK;
            case PACKING -> PACKAGE;
            case DISTRIBUTION -> WAREHOUSE;
            case RETAIL -> SHOP;
        };
    }

    /** The drawing, hidden from screen readers: the word beside it says the same. */
    public Content svg() {
        return output -> output.writeContent(svg);
    }
}
