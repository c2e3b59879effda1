package vn.nguon.labels;

/** A label, layout or job that cannot be printed as asked; the message says why, in words and numbers. */
public class LabelRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public LabelRefused(String reason) {
        super(reason);
    }

    public LabelRefused(String reason, Throwable cause) {
        super(reason, cause);
    }
}
