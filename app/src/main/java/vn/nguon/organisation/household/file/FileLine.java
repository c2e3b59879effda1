package vn.nguon.organisation.household.file;

import java.util.Map;
import vn.nguon.organisation.household.Household;

/**
 * A line of the file, its fields as they were typed. A column that the file does not have says nothing; one left blank
 * says that there is none.
 *
 * @param line     as the spreadsheet numbers it
 * @param decimals the sign its numbers have before their decimals
 * @param square   how many square metres are one of what its heading measures areas in
 */
record FileLine(long line, Map<FileColumn, String> fields, char decimals, int square) {

    String field(FileColumn column) {
        return fields.getOrDefault(column, "");
    }

    boolean has(FileColumn column) {
        return fields.containsKey(column);
    }

    /** What it is known by where it has no number. */
    String key() {
        return key(field(FileColumn.NAME), field(FileColumn.COMMUNE));
    }

    static String key(Household household) {
        return key(household.name(), household.commune());
    }

    private static String key(String name, String commune) {
        return (name + "|" + commune).strip().replaceAll("\\h+", " ").toLowerCase(java.util.Locale.ROOT);
    }
}
