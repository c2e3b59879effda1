package vn.nguon.labels.layout.stationery;

import vn.nguon.labels.layout.field.Box;

/**
 * A roll of labels on their backing, in millimetres.
 *
 * @param columns labels side by side; the region's rolls often have two or three
 * @param gap backing between one row and the next; 0 for continuous paper
 * @param columnGap backing between labels side by side
 * @param blackMark height of the black mark on the back; 0 where the printer senses the gap
 */
public record LabelRoll(int columns, double gap, double columnGap, double blackMark) implements Stationery {

    @Override
    public double stepAcross(double labelWidth) {
        return labelWidth + columnGap;
    }

    @Override
    public int labelsOnAPage() {
        return columns;
    }

    @Override
    public double pageWidth(double labelWidth) {
        return columns * labelWidth + (columns - 1) * columnGap;
    }

    @Override
    public double pageHeight(double labelHeight) {
        return labelHeight;
    }

    @Override
    public Box position(int index, double labelWidth, double labelHeight) {
        return new Box(index * stepAcross(labelWidth), 0, labelWidth, labelHeight);
    }
}
