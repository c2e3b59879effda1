package vn.nguon.stamp.freezing;

import org.jspecify.annotations.Nullable;

/** Why stamps, or a lot, are held or let go. */
public record ReleaseRequest(@Nullable String reason) {}
