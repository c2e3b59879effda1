package vn.nguon.scan.casefile;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.database.ColumnReader;
import vn.nguon.identity.OrganisationId;
import vn.nguon.refusal.Invalid;

/** Of what consumers reported what decides who may be told of it. */
@Component
class Complaints {

    private final DatabaseClient database;

    Complaints(DatabaseClient database) {
        this.database = database;
    }

    /**
     * What of a complaint there is to pass on.
     *
     * @param accused whose stamp it is about; null for a code that none of ours bears
     */
    record Complaint(@Nullable OrganisationId accused, boolean erased, boolean photo, boolean settled) {

        void require(CaseEntry.Parts parts) {
            if (parts.words() && erased) {
                throw new Invalid(
                        "withWords",
                        "Điều người mua viết đã được xoá, không chuyển được nữa.",
                        "What the consumer wrote is erased and cannot be passed on any more.");
            }
            if (parts.photo() && !photo) {
                throw new Invalid("withPhoto", "Phản ánh này không kèm ảnh.", "No photo came with this complaint.");
            }
            if (parts.finding() && !settled) {
                throw new Invalid(
                        "withFinding",
                        "Việc này chưa có kết luận để chuyển. Hãy ghi kết luận trước.",
                        "There is no finding to pass on yet. Record one first.");
            }
        }
    }

    /** The complaint of that id, locked until the transaction ends so that it is not erased meanwhile; or nothing. */
    Mono<Complaint> lock(UUID id) {
        return database.sql("""
                        select erased_at is not null as erased, photo is not null as photo, status = 'SETTLED' as settled,
                          (select organisation_id from stamp_order where stamp_order.id = doubt.order_id) as accused
                        from doubt
                        where doubt_id = :id
                        for no key update
                        """)
                .bind("id", id)
                .map(row -> complaint(new ColumnReader(row)))
                .one();
    }

    private static Complaint complaint(ColumnReader row) {
        Long accused = row.maybe("accused", Long.class);
        return new Complaint(
                accused == null ? null : new OrganisationId(accused),
                row.value("erased", Boolean.class),
                row.value("photo", Boolean.class),
                row.value("settled", Boolean.class));
    }
}
