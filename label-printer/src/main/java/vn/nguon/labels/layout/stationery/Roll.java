package vn.nguon.labels.layout.stationery;

/**
 * A roll of labels on their backing, in millimetres.
 *
 * @param columns labels side by side; the region's rolls often have two or three
 * @param gap backing between one row and the next; 0 for continuous paper
 * @param columnGap backing between labels side by side
 * @param blackMark height of the black mark on the back; 0 where the printer senses the gap
 */
public record Roll(int columns, double gap, double columnGap, double blackMark) implements Stationery {

    @Override
    public double stepAcross(double labelWidth) {
        return labelWidth + columnGap;
    }

    /** Millimetres across all labels of a row. */
    public double width(double labelWidth) {
        return columns * labelWidth + (columns - 1) * columnGap;
    }
}
