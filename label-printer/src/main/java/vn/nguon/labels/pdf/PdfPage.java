package vn.nguon.labels.pdf;

import java.util.BitSet;

/**
 * One page, ready to be written.
 *
 * @param content its drawing instructions, compressed
 * @param shared what all its labels share, as instructions that the content refers to; empty when they share nothing
 * @param letters the characters that its words are made of
 */
record PdfPage(byte[] content, byte[] shared, BitSet letters) {}
