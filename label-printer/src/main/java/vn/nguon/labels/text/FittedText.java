package vn.nguon.labels.text;

import java.util.List;

/** Words as they will be printed: their lines and the type size in points. */
public record FittedText(List<String> lines, double points) {}
