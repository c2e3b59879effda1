package vn.nguon.trace.pack;

import java.util.List;
import vn.nguon.trace.recording.EventDraft;

/** The packs that a record names, found to be where it says they were. */
public final class NamedPacks {

    /** The name in an event's details under which it says how many packs it named. */
    public static final String TOLD = "packsNamed";

    static final NamedPacks NONE = new NamedPacks(List.of());

    private final List<PackRange> ranges;

    NamedPacks(List<PackRange> ranges) {
        this.ranges = List.copyOf(ranges);
    }

    List<PackRange> ranges() {
        return ranges;
    }

    /** Says in the record how many packs it names; which ones is not for all who read it. */
    public void tell(EventDraft draft) {
        if (!ranges.isEmpty()) {
            draft.tell(TOLD, ranges.stream().mapToLong(PackRange::count).sum());
        }
    }
}
