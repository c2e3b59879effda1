package vn.nguon.ledger.state;

import java.util.List;

/**
 * A table whose rows follow from entries, and how to hold it against them, in SQL. Both sides are queries for
 * {@code key text, state jsonb, times timestamptz[]}: what stands must be what was said, key by key; a time that no
 * entry names was taken a moment before the entry's own, so {@code times} may differ by minutes.
 */
public interface DerivedState {

    /** What is counted: {@code "activations"}. */
    String name();

    /**
     * How entries name it, {@code "activation:"}; the rest of the subject is the key. Of no use to what follows from
     * other tables only, which are themselves held against the entries.
     */
    default String subject() {
        return "";
    }

    /** Only entries of these kinds are read; none for all that have the subject. */
    default List<String> kinds() {
        return List.of();
    }

    /** What stands in the table. */
    String stands();

    /** What entries say, from {@code entry (key, kind, by, facts jsonb, subjects jsonb, at, entry_id)}. */
    String said();
}
