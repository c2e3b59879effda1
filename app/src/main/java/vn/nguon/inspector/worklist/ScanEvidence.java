package vn.nguon.inspector.worklist;

import vn.nguon.pages.words.Word;
import vn.nguon.scan.history.ScanHistory;

/**
 * What is known now of a stamp's scans.
 *
 * @param told what whoever scans it is told
 */
public record ScanEvidence(ScanHistory history, Word told) {}
