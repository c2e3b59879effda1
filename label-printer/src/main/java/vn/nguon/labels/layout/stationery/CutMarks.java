package vn.nguon.labels.layout.stationery;

/** The lines that are printed for the knife: nothing on die-cut sheets, the corners, or the whole outline. */
public enum CutMarks {
    NONE,
    CORNERS,
    OUTLINE
}
