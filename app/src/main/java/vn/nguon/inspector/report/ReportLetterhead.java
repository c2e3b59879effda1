package vn.nguon.inspector.report;

/**
 * What stands above the title of an inspector's paper, in the form of Decree 30/2020: who writes at the left, the
 * country's name and motto at the right, number, place and day below them.
 *
 * @param agency      who writes; empty where nobody set it, to be written by hand
 * @param number      of the paper
 * @param placeAndDay dots where it is written by hand
 * @param link        where the record can be looked up, for a QR code
 */
record ReportLetterhead(
        String agency, String country, String motto, String number, String placeAndDay, String link) {}
