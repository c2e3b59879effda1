package vn.nguon.labels.layout;

/** Sizes of paper by name, in millimetres, upright. */
enum Paper {
    A4(210, 297),
    A3(297, 420),
    LETTER(215.9, 279.4);

    private final double width;
    private final double height;

    Paper(double width, double height) {
        this.width = width;
        this.height = height;
    }

    double width() {
        return width;
    }

    double height() {
        return height;
    }
}
