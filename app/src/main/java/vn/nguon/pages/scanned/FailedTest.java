package vn.nguon.pages.scanned;

import java.time.LocalDate;

/**
 * That goods failed a test, above them on a page.
 *
 * @param tested       what for, as it was recorded; empty if that was not
 * @param day          by the calendar where it was tested
 * @param ofIngredient whether it was something that they were made from
 */
public record FailedTest(String tested, LocalDate day, boolean ofIngredient) {}
