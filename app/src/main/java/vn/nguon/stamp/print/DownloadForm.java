package vn.nguon.stamp.print;

/** The form in which stamps leave. */
public enum DownloadForm {
    CSV("csv"),
    NDJSON("ndjson"),
    PDF("pdf");

    private final String ending;

    DownloadForm(String ending) {
        this.ending = ending;
    }

    /** How a file's name ends. */
    public String ending() {
        return ending;
    }
}
