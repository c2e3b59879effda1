package vn.nguon.labels.layout.field;

/**
 * Words on a label, and the rule by which they are made to fit.
 *
 * @param y top in millimetres; with {@code flows}, of the first field of its column
 * @param space millimetres between this field and the one it flows below
 * @param flows whether it stands right below the field before it, wherever that ends
 * @param lines most lines it may be wrapped to
 * @param points size of the type it starts with
 * @param minPoints size below which it is refused rather than shrunk
 * @param optional whether it is left out when the label lacks one of its values
 * @param shortens whether its words are shortened where they do not fit
 */
public record TextField(
        TextTemplate text,
        double x,
        double y,
        double width,
        boolean flows,
        double space,
        int lines,
        double points,
        double minPoints,
        boolean bold,
        Align align,
        boolean optional,
        boolean shortens) {

    /** Millimetres in a typographic point. */
    public static final double POINT = 25.4 / 72;

    /** Line height over type size: Vietnamese stacks two marks on a capital, and they must not touch the line above. */
    public static final double LEADING = 1.22;

    /** Where a line starts. */
    public enum Align {
        LEFT,
        CENTRE,
        RIGHT
    }

    /** The height it takes at its largest, in millimetres. */
    public double tallest() {
        return lines * points * POINT * LEADING;
    }

    /** Its place, for a field that does not flow. */
    public Box box() {
        return new Box(x, y, width, tallest());
    }
}
