package vn.nguon.organisation.certificate;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import vn.nguon.database.Lookup;
import vn.nguon.http.Cursor;
import vn.nguon.http.Slice;
import vn.nguon.identity.OrganisationId;

/** The certificates of all organisations. */
public interface Certificates extends Lookup<Certificate, CertificateId> {

    /**
     * Those whose number, issuer or scope hold every word of the text, accents or not, by id.
     *
     * @param only null for the certificates of all organisations
     */
    Mono<Slice<Certificate>> search(String text, @Nullable OrganisationId only, Cursor cursor);
}
