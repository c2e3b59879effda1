package vn.nguon.inspector.worklist;

import vn.nguon.language.Wording;
import vn.nguon.scan.history.ScanHistory;

/**
 * What is known now of a stamp's scans.
 *
 * @param told what whoever scans it is told
 */
public record ScanEvidence(ScanHistory history, Wording told) {}
