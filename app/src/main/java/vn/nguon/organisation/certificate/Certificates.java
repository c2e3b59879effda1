package vn.nguon.organisation.certificate;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import vn.nguon.http.Cursor;
import vn.nguon.http.Slice;
import vn.nguon.identity.OrganisationId;
import vn.nguon.refusal.NotFound;

/** The certificates of all organisations. */
public interface Certificates {

    /** As it is now, or {@link NotFound}. Whether the asker may see it is the asker's business. */
    Mono<Certificate> get(CertificateId id);

    /**
     * Those whose number, issuer or scope hold every word of the text, accents or not, by id.
     *
     * @param only null for the certificates of all organisations
     */
    Mono<Slice<Certificate>> search(String text, @Nullable OrganisationId only, Cursor cursor);
}
