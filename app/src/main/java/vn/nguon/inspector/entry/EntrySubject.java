package vn.nguon.inspector.entry;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.nguon.language.LocalizedText;

/**
 * What entries are about.
 *
 * @param name in words: {@code đơn vị 7}
 * @param page where it is looked at, or null if it has no page on the desk
 */
public record EntrySubject(LocalizedText name, @Nullable String page) {

    private static final Map<String, LocalizedText> KINDS = Map.of(
            "lot", new LocalizedText("lô hàng", "a lot"),
            "organisation", new LocalizedText("đơn vị", "organisation"),
            "order", new LocalizedText("đơn cấp tem", "stamp order"),
            "event", new LocalizedText("bản ghi", "a record"),
            "stamp", new LocalizedText("tem", "stamp"));

    static EntrySubject of(String subject) {
        String kind = subject.substring(0, subject.indexOf(':'));
        String id = subject.substring(kind.length() + 1);
        LocalizedText words = KINDS.getOrDefault(kind, LocalizedText.same(kind));
        boolean numbered = id.matches("[0-9]{1,18}");
        LocalizedText name = numbered ? new LocalizedText(words.vi() + " " + id, words.en() + " " + id) : words;
        return new EntrySubject(name, kind.equals("lot") || kind.equals("organisation") ? page(kind, id) : null);
    }

    private static String page(String kind, String id) {
        return "/inspect/" + kind + "s/" + id;
    }
}
