package vn.nguon.scan.finding;

import java.util.List;
import java.util.UUID;

/** Something that waits for inspectors. */
public interface OpenCase {

    UUID id();

    /** What the ledger's entries about it are about: the stamp, its order, the thing itself. */
    List<String> subjects();

    CaseProgress progress();
}
