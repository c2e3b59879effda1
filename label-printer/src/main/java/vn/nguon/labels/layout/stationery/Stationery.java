package vn.nguon.labels.layout.stationery;

/** What labels are printed on: a {@link Sheet} of many or a {@link Roll}. */
public sealed interface Stationery permits Sheet, Roll {

    /** Labels side by side. */
    int columns();

    /** Millimetres from the left edge of one label to the left edge of the next, for labels of this width. */
    double stepAcross(double labelWidth);
}
