package vn.nguon.trace.epcis;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.nguon.files.FileHash;
import vn.nguon.identity.OrganisationId;
import vn.nguon.trace.CaseId;
import vn.nguon.trace.event.BizLocation;
import vn.nguon.trace.event.Goods;
import vn.nguon.trace.event.Party;

/**
 * Names goods, places and parties for the world: by GS1 Digital Link where they have a GS1 key, else by an address of
 * our own, {@code https://host/lot/018f…}. One who has no GTIN has the same places in an event as one who has.
 */
@Component
class EpcisIdentifiers {

    private final String root;

    EpcisIdentifiers(@Value("${nguon.url:http://localhost:${server.port:8080}}") String url) {
        this.root = url.toLowerCase(Locale.ROOT).replaceFirst("/+$", "");
    }

    /** A lot as an EPC class: {@code https://host/01/09521234543213/10/L-7}, or {@code https://host/lot/018f…}. */
    String lot(Goods goods) {
        return goods.gtin() == null
                ? root + "/lot/" + goods.lotId().value()
                : root + "/01/" + goods.gtin() + "/10/" + goods.code();
    }

    /** A place: {@code https://host/414/8938500000012}, or {@code https://host/place/PD-01}. */
    String place(BizLocation site) {
        return root + (isGln(site.code()) ? "/414/" : "/place/") + site.code();
    }

    /** A party: {@code https://host/417/8938500000005}, {@code https://host/organisation/7}, or only their name. */
    String party(Party party) {
        if (party.gln() != null) {
            return root + "/417/" + party.gln();
        }
        return party.id() == null
                ? root + "/outside/"
                        + URLEncoder.encode(party.name(), StandardCharsets.UTF_8)
                                .replace("+", "%20")
                : root + "/organisation/" + party.id();
    }

    /** A case: its SSCC as a Digital Link, or {@code https://host/case/7/K-12}. */
    String box(Party owner, String code) {
        return box(new CaseId(new OrganisationId(owner.number()), code));
    }

    String box(CaseId box) {
        return box.code().matches("[0-9]{18}")
                ? root + "/00/" + box.code()
                : root + "/case/" + box.packer() + "/" + box.code();
    }

    /** A file by its content (RFC 6920). */
    static String file(FileHash hash) {
        return "ni:///sha-256;" + hash;
    }

    private static boolean isGln(String code) {
        return code.matches("[0-9]{13}");
    }
}
