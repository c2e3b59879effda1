package vn.nguon.labels.layout.stationery;

import vn.nguon.labels.layout.field.Box;

/**
 * A sheet of labels, in millimetres.
 *
 * @param left from the paper's left edge to the first label
 * @param top from the paper's top edge to the first label
 * @param offsetX how far right this printer must be told to print; negative for left
 * @param offsetY how far down this printer must be told to print; negative for up
 */
public record LabelSheet(
        double width,
        double height,
        double left,
        double top,
        int columns,
        int rows,
        double gapX,
        double gapY,
        double offsetX,
        double offsetY,
        CutMarks cutMarks)
        implements Stationery {

    @Override
    public int labelsOnAPage() {
        return columns * rows;
    }

    @Override
    public double stepAcross(double labelWidth) {
        return labelWidth + gapX;
    }

    @Override
    public double pageWidth(double labelWidth) {
        return width;
    }

    @Override
    public double pageHeight(double labelHeight) {
        return height;
    }

    @Override
    public Box position(int index, double labelWidth, double labelHeight) {
        int column = index % columns;
        int row = index / columns;
        double x = left + column * (labelWidth + gapX) + offsetX;
        double y = top + row * (labelHeight + gapY) + offsetY;
        return new Box(x, y, labelWidth, labelHeight);
    }
}
