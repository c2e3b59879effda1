package vn.nguon.labels.layout.stationery;

/** What is printed for the knife: nothing on die-cut sheets, the corners, or the whole outline. */
public enum CutMarks {
    NONE,
    CORNERS,
    OUTLINE
}
