package vn.nguon.scan.web;

import org.jspecify.annotations.Nullable;
import vn.nguon.language.Language;
import vn.nguon.language.Wording;
import vn.nguon.scan.ScanResult;
import vn.nguon.scan.report.ReportStatus;

/** The answer to a scan as a person with a browser sees it; the consumer's room brings it. */
public interface ScanPages {

    /**
     * The page that answers a scan, UTF-8.
     *
     * @param doubtAt where a doubt is sent to, or null where there is nothing to doubt
     */
    byte[] answer(ScanResult scanned, @Nullable String doubtAt, Language language);

    /**
     * The page after a doubt was sent, UTF-8.
     *
     * @param reference what the doubt can be asked about by
     * @param backTo    the address of the stamp's own page
     */
    byte[] thanks(String reference, String backTo, Language language);

    /**
     * The page on which whoever complained looks up how far it is, UTF-8.
     *
     * @param typed   what they asked for and what was not found; empty otherwise
     * @param found   how far it is, if they asked for one that there is
     * @param refused why they are told nothing, if they are not
     */
    byte[] report(String typed, @Nullable ReportStatus found, @Nullable Wording refused, Language language);

    /** The {@code Content-Security-Policy} that these pages are sent with. */
    String contentSecurityPolicy();
}
