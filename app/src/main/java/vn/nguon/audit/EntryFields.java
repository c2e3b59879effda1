package vn.nguon.audit;

/** What an entry that made something says in the same form of whatever it made, as expressions of SQL over {@code made}. */
final class EntryFields {

    /** The numbers of stamps, written in the entry as {@code ["first-last", …]}, as the text of an int8multirange. */
    static final String NUMBERS = """
            (select range_agg(int8range(split_part(part, '-', 1)::bigint, split_part(part, '-', 2)::bigint, '[]'))::text
                    from jsonb_array_elements_text(made.facts -> 'numbers') part)""";

    private EntryFields() {}

    /** The one subject of a kind, such as {@code organisation}; two of it fail the comparison rather than hide one. */
    static String subject(String kind) {
        return """
                (select subject
                      from jsonb_array_elements_text(made.subjects) subject
                      where subject like '%s:%%')""".formatted(kind);
    }
}
