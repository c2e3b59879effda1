package vn.nguon.pages.asset;

import java.util.List;

/** A script of ours that pages begin with: an ES module, which imports what it needs. */
public enum Script {
    /** On every page that people work in. */
    WORK("frame/workPage.js"),
    /** On every page from which something may be sent later. */
    OFFLINE_WORK("waiting/offlineWork.js"),
    OUTBOX_PAGE("outboxPage.js"),
    PHOTOS("photos/photos.js"),
    SCANNING("scanning/scanning.js"),
    BALANCE("balance.js"),
    PLACE_MAP("placeMap/placeMap.js"),
    INSPECTOR("inspectorPages.js"),
    SIGN_IN("signInPage.js");

    private final String path;

    Script(String path) {
        this.path = path;
    }

    /** Where it is: {@code /static/0123456789ab/frame.js}. Changes with its content, and with what it imports. */
    public String address() {
        return bundle().address();
    }

    /**
     * Where all is that it imports, itself or by others. A page names them, so that a browser asks for all at once and not
     * for one after it has read another; and so that the service worker, which keeps pages, keeps what they need.
     */
    public List<String> imports() {
        return bundle().imports().stream().map(ScriptBundle::address).toList();
    }

    String path() {
        return path;
    }

    private ScriptBundle bundle() {
        return ScriptBundles.of(ScriptModules.at(path));
    }
}
