package vn.nguon.surveillance.sweep;

import vn.nguon.surveillance.AlertFact;

/** SQL of facts, so that a question gives them as alerts keep them. */
final class FactsInSql {

    private FactsInSql() {}

    /** {@code fact(RECORDS, "count(*)")}; a value that is null makes null of it all, which {@link #all} leaves out. */
    static String fact(AlertFact.Kind kind, String value) {
        String text = kind.written() == AlertFact.Written.MOMENT
                ? "to_char(%s at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"')".formatted(value)
                : "(%s)::text".formatted(value);
        return "nullif(jsonb_build_object('fact', '%1$s', 'value', %2$s), jsonb_build_object('fact', '%1$s', 'value', null))"
                .formatted(kind.name(), text);
    }

    /** The same, read from a record: {@code fact(CROP, "name", "'lot:' || lot_id")}. */
    static String fact(AlertFact.Kind kind, String value, String about) {
        return fact(kind, value) + " || jsonb_build_object('about', %s)".formatted(about);
    }

    /** All of them as one array. */
    static String all(String... facts) {
        return "array_to_json(array_remove(array[%s], null))::jsonb".formatted(String.join(",\n  ", facts));
    }
}
