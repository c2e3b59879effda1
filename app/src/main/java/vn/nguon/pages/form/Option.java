package vn.nguon.pages.form;

/**
 * Something to choose.
 *
 * @param value what is sent
 * @param label what is read
 */
public record Option(String value, String label) {}
