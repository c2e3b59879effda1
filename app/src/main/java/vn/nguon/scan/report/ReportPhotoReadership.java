package vn.nguon.scan.report;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.files.FileHash;
import vn.nguon.files.FileReadership;
import vn.nguon.identity.Actor;
import vn.nguon.identity.OrganisationId;

/** A picture that came with a complaint, and an inspector's papers, are for whom an inspector passed them on to. */
@Component
class ReportPhotoReadership implements FileReadership {

    private final DatabaseClient database;

    ReportPhotoReadership(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public Mono<Boolean> mayRead(Actor actor, FileHash file) {
        OrganisationId organisation = actor.organisation();
        return organisation == null
                ? Mono.just(false)
                : database.sql("""
                                select exists (
                                    select
                                    from doubt
                                    join case_entry on case_id = doubt_id
                                    where doubt.photo = :file
                                      and with_photo
                                      and organisation_id = :organisation)
                                  or exists (
                                    select
                                    from case_file
                                    join case_entry using (case_id, entry_id)
                                    where hash = :file
                                      and organisation_id = :organisation)
                                """)
                        .bind("file", file.value())
                        .bind("organisation", organisation.value())
                        .mapValue(Boolean.class)
                        .one();
    }
}
