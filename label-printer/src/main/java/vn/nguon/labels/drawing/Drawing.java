package vn.nguon.labels.drawing;

import java.util.List;
import vn.nguon.labels.Label;

/** A label with every mark in its place. */
public record Drawing(Label label, List<Mark> marks) {}
