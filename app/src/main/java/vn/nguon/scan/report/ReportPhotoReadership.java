package vn.nguon.scan.report;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.files.FileHash;
import vn.nguon.files.FileReadership;
import vn.nguon.identity.Actor;
import vn.nguon.identity.OrganisationId;

/** A picture that came with a doubt is for those who read the doubt: besides inspectors, those whose stamp it is about. */
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
                                  join stamp_order on stamp_order.id = doubt.order_id
                                  where doubt.photo = :file and stamp_order.organisation_id = :organisation)
                                """)
                        .bind("file", file.value())
                        .bind("organisation", organisation.value())
                        .mapValue(Boolean.class)
                        .one();
    }
}
