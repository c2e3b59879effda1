package vn.nguon.inspector.entry;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.nguon.refusal.Sentence;

/**
 * What entries are about.
 *
 * @param name in words: {@code đơn vị 7}
 * @param page where it is looked at, or null if it has no page on the desk
 */
public record EntrySubject(Sentence name, @Nullable String page) {

    private static final Map<String, Sentence> KINDS = Map.of(
            "lot", new Sentence("lô hàng", "a lot"),
            "organisation", new Sentence("đơn vị", "organisation"),
            "order", new Sentence("đơn cấp tem", "stamp order"),
            "event", new Sentence("bản ghi", "a record"),
            "stamp", new Sentence("tem", "stamp"));

    static EntrySubject of(String subject) {
        String kind = subject.substring(0, subject.indexOf(':'));
        String id = subject.substring(kind.length() + 1);
        Sentence words = KINDS.getOrDefault(kind, new Sentence(kind, kind));
        boolean numbered = id.matches("[0-9]{1,18}");
        Sentence name = numbered ? new Sentence(words.vi() + " " + id, words.en() + " " + id) : words;
        return new EntrySubject(name, kind.equals("lot") || kind.equals("organisation") ? page(kind, id) : null);
    }

    private static String page(String kind, String id) {
        return "/inspect/" + kind + "s/" + id;
    }
}
