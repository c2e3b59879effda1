package vn.nguon.labels.drawing;

import java.util.List;
import vn.nguon.labels.Label;

/**
 * A label with every element in its place.
 *
 * @param width of the label in millimetres
 * @param height of the label in millimetres
 * @param dpi dots an inch of the printer it was composed for
 */
public record LabelDrawing(Label label, double width, double height, int dpi, List<LabelElement> elements) {}
