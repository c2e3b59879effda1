package vn.nguon.pages.chart;

import java.util.Locale;

/** What a series looks like; a style sheet knows what that is by day and by night. */
public enum SeriesStyle {
    LEAF,
    PALE_LEAF,
    AMBER,
    PALE_AMBER,
    LOTUS,
    PALE_LOTUS,
    GREY;

    /** The class of the style sheet: {@code tone-pale-leaf}. */
    public String css() {
        return "tone-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
