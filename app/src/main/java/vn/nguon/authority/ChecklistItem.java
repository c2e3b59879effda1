package vn.nguon.authority;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nguon.language.LocalizedText;

/**
 * Something that is looked at before anything is admitted.
 *
 * @param what  the thing itself
 * @param why   who asks for it, and for what
 * @param given what was submitted; null or empty if nothing was
 * @param duty  whether it must be there
 */
public record ChecklistItem(
        LocalizedText what, LocalizedText why, @Nullable String given, Duty duty) {

    /** How badly it is needed. */
    public enum Duty {
        /** Nothing can be shown lawfully without it. */
        REQUIRED,
        /** To be shown if there is one. */
        IF_ANY
    }

    public boolean isThere() {
        return given != null && !given.isBlank();
    }

    public boolean isMissing() {
        return !isThere() && duty == Duty.REQUIRED;
    }

    /** What is missing first, else as they were. */
    public static List<ChecklistItem> ordered(List<ChecklistItem> points) {
        return points.stream()
                .sorted(Comparator.comparing(ChecklistItem::isMissing).reversed())
                .toList();
    }

    /** How many of the points are missing that must be there. */
    public static long missing(List<ChecklistItem> points) {
        return points.stream().filter(ChecklistItem::isMissing).count();
    }
}
