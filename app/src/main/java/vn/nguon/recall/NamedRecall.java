package vn.nguon.recall;

/**
 * A recall as a list shows it: with what people call its lot, and whose lot it is.
 *
 * @param code         the lot's number
 * @param name         the lot's name
 * @param organisation what its organisation is called
 */
public record NamedRecall(Recall recall, String code, String name, String organisation) {}
