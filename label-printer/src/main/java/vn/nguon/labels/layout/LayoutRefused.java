package vn.nguon.labels.layout;

import vn.nguon.labels.LabelRefused;

/** A layout that cannot work, with the reason in words and numbers. */
public final class LayoutRefused extends LabelRefused {

    private static final long serialVersionUID = 1L;

    LayoutRefused(String layout, String reason) {
        super("layout " + layout + ": " + reason);
    }
}
