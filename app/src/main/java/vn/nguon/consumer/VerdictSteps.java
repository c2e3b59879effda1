package vn.nguon.consumer;

import gg.jte.Content;
import java.util.Map;
import vn.nguon.pages.PageTemplates;
import vn.nguon.pages.words.Voice;
import vn.nguon.scan.Verdict;

/** What follows a verdict on the page: what to do, and what there is to see; each verdict has a template of its own. */
final class VerdictSteps implements Verdict.Cases<Content> {

    private static final Content NOTHING = output -> {};

    private final Voice in;
    private final PageTemplates pageTemplates;

    private VerdictSteps(Voice in, PageTemplates pageTemplates) {
        this.in = in;
        this.pageTemplates = pageTemplates;
    }

    static Content after(Verdict verdict, Voice in, PageTemplates pageTemplates) {
        return verdict.tell(new VerdictSteps(in, pageTemplates));
    }

    @Override
    public Content genuine(Verdict.Genuine verdict) {
        return NOTHING;
    }

    @Override
    public Content notActivated(Verdict.NotActivated verdict) {
        return steps("notActivated", verdict);
    }

    @Override
    public Content voided(Verdict.Voided verdict) {
        return steps("voided", verdict);
    }

    @Override
    public Content recalled(Verdict.Recalled verdict) {
        return steps("recalled", verdict);
    }

    @Override
    public Content expired(Verdict.Expired verdict) {
        return steps("expired", verdict);
    }

    @Override
    public Content possibleCopy(Verdict.PossibleCopy verdict) {
        return steps("possibleCopy", verdict);
    }

    @Override
    public Content unknown(Verdict.Unknown verdict) {
        return steps("unknown", verdict);
    }

    @Override
    public Content malformed(Verdict.Malformed verdict) {
        return steps("malformed", verdict);
    }

    @Override
    public Content tooManyTries(Verdict.TooManyTries verdict) {
        return steps("tooManyTries", verdict);
    }

    private Content steps(String template, Verdict verdict) {
        return pageTemplates.part("consumer/verdict/" + template + ".jte", Map.of("verdict", verdict, "in", in));
    }
}
