package vn.nguon.organisation.household.file;

import vn.nguon.language.LocalizedText;

/**
 * What is wrong with a line of the file.
 *
 * @param line as the spreadsheet numbers it: the headings are line 1
 */
public record FileMistake(long line, LocalizedText sentence) {}
