package vn.nguon.scan.casefile;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nguon.files.FileHash;
import vn.nguon.identity.OrganisationId;

/**
 * Something that was added to a case; it is not rewritten.
 *
 * @param passedOnTo whom it was passed on to, or who replied, if that is what it is
 * @param parts      what of the case itself was passed on with it
 * @param files      papers that belong to it
 * @param by         who added it, {@code account:7}
 * @param erasedAt   when an answer was erased, with the complaint that it answers
 */
public record CaseEntry(
        UUID id,
        Kind kind,
        String text,
        @Nullable OrganisationId passedOnTo,
        Parts parts,
        List<FileHash> files,
        Instant at,
        String by,
        @Nullable Instant erasedAt) {

    /** Whom it is for. */
    public enum Kind {
        /** Inspectors. */
        NOTE,
        /** Whom the complaint is about. */
        PASSED_ON,
        /** Who complained. */
        ANSWER,
        /** Inspectors, from whom it was passed on to. */
        REPLY
    }

    /** Which of the case's own parts are passed on: what the consumer wrote, their photo, what was found. */
    public record Parts(boolean words, boolean photo, boolean finding) {

        /** None of them. */
        public static final Parts NONE = new Parts(false, false, false);

        boolean none() {
            return !(words || photo || finding);
        }
    }

    public CaseEntry {
        files = List.copyOf(files);
    }
}
