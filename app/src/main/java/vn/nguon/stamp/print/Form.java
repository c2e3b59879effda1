package vn.nguon.stamp.print;

/** The form in which stamps leave. */
public enum Form {
    CSV("csv"),
    NDJSON("ndjson"),
    PDF("pdf");

    private final String ending;

    Form(String ending) {
        this.ending = ending;
    }

    /** How a file's name ends. */
    public String ending() {
        return ending;
    }
}
