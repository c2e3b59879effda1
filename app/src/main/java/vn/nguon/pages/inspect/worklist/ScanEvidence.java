package vn.nguon.pages.inspect.worklist;

import vn.nguon.pages.words.Word;
import vn.nguon.scan.history.History;

/**
 * What is known now of a stamp's scans.
 *
 * @param told what whoever scans it is told
 */
public record ScanEvidence(History history, Word told) {}
