package vn.nguon.surveillance.sweep;

import static vn.nguon.surveillance.sweep.FactsInSql.all;
import static vn.nguon.surveillance.sweep.FactsInSql.fact;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.nguon.surveillance.AlertFact.Kind;
import vn.nguon.surveillance.AlertThresholds;
import vn.nguon.surveillance.ChainRule;

/** Goods that were sent and that nobody said they got, days after. */
@Component
record ShipmentNotReceived(AlertThresholds thresholds) implements ChainSweep {

    @Override
    public ChainRule rule() {
        return ChainRule.SHIPMENT_NOT_RECEIVED;
    }

    @Override
    public String question() {
        return """
                select sent.from_organisation as organisation_id, (array_agg(sent.lot_id order by sent.lot_id))[1] as lot_id,
                  sent.movement_id::text as about, %s as evidence
                from swept
                join movement sent
                  on sent.received_at is null
                  and sent.cancelled_at is null
                  and sent.shipped_at < swept.now - :within::interval
                join lot on lot.lot_id = sent.lot_id
                join organisation receiver on receiver.id = sent.to_organisation
                group by sent.movement_id, sent.from_organisation, sent.to_organisation, sent.ship_event, receiver.name
                """.formatted(all(
                fact(
                        Kind.GOODS,
                        "string_agg(lot.code || ' · ' || lot.name, ', ' order by lot.lot_id)",
                        "'event:' || sent.ship_event"),
                fact(Kind.SENT_TO, "receiver.name", "'organisation:' || sent.to_organisation"),
                fact(Kind.SENT_AT, "min(sent.shipped_at)")));
    }

    @Override
    public Map<String, Object> asked() {
        return Map.of("within", thresholds.receiptWithin().toString());
    }
}
