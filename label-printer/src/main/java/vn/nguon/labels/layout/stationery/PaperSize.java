package vn.nguon.labels.layout.stationery;

/** Sizes of paper by name, in millimetres, upright. */
public enum PaperSize {
    A4(210, 297),
    A3(297, 420),
    LETTER(215.9, 279.4);

    private final double width;
    private final double height;

    PaperSize(double width, double height) {
        this.width = width;
        this.height = height;
    }

    public double width() {
        return width;
    }

    public double height() {
        return height;
    }
}
