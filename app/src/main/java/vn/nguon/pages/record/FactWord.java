package vn.nguon.pages.record;

import java.util.Locale;
import vn.nguon.language.Language;
import vn.nguon.language.Message;
import vn.nguon.language.Wording;

/** What the public page calls what was done at a stage: {@code EACH_PACK} stands under {@code fact.each-pack}. */
enum FactWord implements Wording {
    BOTANICAL_NAME,
    DOSE,
    EACH_PACK,
    FAILED,
    KIND_REASON,
    LABORATORY,
    LOSS,
    METHOD,
    NO,
    NO_WAITING,
    ORIGIN,
    OTHER_GOODS,
    PASSED,
    RECEIVED,
    REPORT,
    TESTED,
    WAITING,
    YES;

    private final Message message =
            Message.of("fact." + name().toLowerCase(Locale.ROOT).replace('_', '-'));

    @Override
    public String in(Language language) {
        return message.in(language);
    }

    @Override
    public Language spokenTo(Language reader) {
        return message.spokenTo(reader);
    }
}
