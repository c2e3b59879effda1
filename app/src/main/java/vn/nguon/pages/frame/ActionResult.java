package vn.nguon.pages.frame;

/**
 * An act was done.
 *
 * @param at   the page to go on at
 * @param said what was done, in the words of whoever did it: {@code "Đã kích hoạt 5.000 tem, 1001–6000, cho lô SEN-41."}
 */
public record ActionResult(String at, String said) {}
