package vn.nguon.labels.layout.stationery;

import vn.nguon.labels.layout.field.Box;

/** The paper that labels are printed on: a {@link LabelSheet} of many or a {@link LabelRoll}. */
public sealed interface Stationery permits LabelSheet, LabelRoll {

    /** Labels on one page: a sheet's, or a row of a roll. */
    int labelsOnAPage();

    /** Labels side by side. */
    int columns();

    /** Millimetres from the left edge of one label to the left edge of the next, for labels of this width. */
    double stepAcross(double labelWidth);

    /** Millimetres across a page of labels of this width. */
    double pageWidth(double labelWidth);

    /** Millimetres down a page of labels of this height. */
    double pageHeight(double labelHeight);

    /** Where on its page the label in this position lies, counted row by row from 0, the printer's offset included. */
    Box position(int index, double labelWidth, double labelHeight);
}
