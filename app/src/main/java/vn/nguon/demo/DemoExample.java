package vn.nguon.demo;

/**
 * A link that shows something, and what it must answer.
 *
 * @param about   what one sees, for the terminal
 * @param path    {@code /S/…}
 * @param verdict as the public JSON names it
 */
record DemoExample(String about, String path, int status, String verdict) {}
