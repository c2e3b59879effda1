package vn.nguon.trace.epcis;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.nguon.files.FileHash;
import vn.nguon.product.plan.Stage;
import vn.nguon.trace.Lot;
import vn.nguon.trace.Quantity;
import vn.nguon.trace.Unit;
import vn.nguon.trace.event.DeclaredError;
import vn.nguon.trace.event.Goods;
import vn.nguon.trace.event.Party;
import vn.nguon.trace.event.TraceEvent;

/** Writes our events as EPCIS 2.0 events in JSON-LD; what is ours alone stands under the prefix {@code nguon:}. */
@Component
public class EpcisEvents {

    private static final List<Object> CONTEXT = List.of(
            "https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld", Map.of("nguon", "urn:nguon:voc:"));
    private static final DateTimeFormatter TIME = new DateTimeFormatterBuilder()
            .appendPattern("uuuu-MM-dd'T'HH:mm:ss.SSS")
            .appendOffset("+HH:MM", "Z")
            .toFormatter(Locale.ROOT);

    private final EpcisIdentifiers epcisIdentifiers;

    EpcisEvents(EpcisIdentifiers epcisIdentifiers) {
        this.epcisIdentifiers = epcisIdentifiers;
    }

    /** The whole event, complete by itself: an EPCIS document takes it as it is. */
    public Map<String, Object> write(TraceEvent event) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("@context", CONTEXT);
        json.put("type", event.shape().epcis());
        json.put("eventID", event.id().urn());
        json.put("eventTime", TIME.format(event.time()));
        json.put("eventTimeZoneOffset", zone(event.time().getOffset()));
        json.put("recordTime", utc(event.recordedAt()));
        writeGoods(event, json);
        if (event.action() != null) {
            json.put("action", event.action().name());
        }
        json.put("bizStep", event.bizStep().cbv());
        if (event.disposition() != null) {
            json.put("disposition", event.disposition().cbv());
        }
        if (event.where() != null) {
            Map<String, String> place = Map.of("id", epcisIdentifiers.place(event.where()));
            json.put("readPoint", place);
            json.put("bizLocation", place);
        }
        writeHands(event, json);
        if (!event.made().isEmpty()) {
            json.put("ilmd", ilmd(event));
        }
        writeOurs(event, json);
        return json;
    }

    /** The error declaration for an event as it was written: the same event, and why it is wrong (EPCIS 2.0, 7.4.1.2). */
    public Map<String, Object> declareWrong(Map<String, Object> written, DeclaredError mistake) {
        Map<String, Object> json = new LinkedHashMap<>(written);
        json.put("recordTime", utc(mistake.declaredAt()));
        json.put(
                "errorDeclaration",
                Map.of(
                        "declarationTime", utc(mistake.declaredAt()),
                        "reason", mistake.reason().cbv(),
                        "nguon:explanation", mistake.explanation()));
        return json;
    }

    private void writeGoods(TraceEvent event, Map<String, Object> json) {
        switch (event.shape()) {
            case OBJECT -> {
                json.put("epcList", List.of());
                json.put("quantityList", goods(event, Goods.Role.OBJECT));
            }
            case TRANSFORMATION -> {
                json.put("inputQuantityList", goods(event, Goods.Role.INPUT));
                json.put("outputQuantityList", goods(event, Goods.Role.OUTPUT));
            }
            case AGGREGATION -> {
                json.put("parentID", epcisIdentifiers.box(event.who(), String.valueOf(event.caseCode())));
                json.put(
                        "childEPCs",
                        event.cases().stream().map(epcisIdentifiers::box).toList());
                // What is on a pallet is its cases; the packs are those cases' children (EPCIS 2.0, 7.4.3).
                json.put("childQuantityList", event.cases().isEmpty() ? goods(event, Goods.Role.CHILD) : List.of());
            }
        }
    }

    private List<Map<String, Object>> goods(TraceEvent event, Goods.Role role) {
        return event.goods().stream()
                .filter(goods -> goods.role() == role)
                .map(this::element)
                .toList();
    }

    /** Pieces are counted without a unit (EPCIS 2.0, 7.3.3.3). */
    private Map<String, Object> element(Goods goods) {
        Map<String, Object> element = new LinkedHashMap<>();
        element.put("epcClass", epcisIdentifiers.lot(goods));
        Quantity quantity = goods.quantity();
        if (quantity != null) {
            element.put("quantity", quantity.amount());
            if (quantity.unit() != Unit.H87) {
                element.put("uom", quantity.unit().name());
            }
        }
        return element;
    }

    private void writeHands(TraceEvent event, Map<String, Object> json) {
        if (event.from() != null) {
            json.put("sourceList", List.of(hand("source", event.from())));
        }
        if (event.to() != null) {
            json.put("destinationList", List.of(hand("destination", event.to())));
        }
    }

    private Map<String, String> hand(String end, Party party) {
        return Map.of("type", "possessing_party", end, epcisIdentifiers.party(party));
    }

    /** Attributes of the lots made (CBV 2.0, 9): one lot's in full, of several only what they share. */
    private static Map<String, Object> ilmd(TraceEvent event) {
        Map<String, Object> ilmd = new LinkedHashMap<>();
        if (event.made().size() == 1) {
            Lot lot = event.made().get(0);
            ilmd.put("cbvmda:lotNumber", lot.code());
            ilmd.put("nguon:name", lot.name());
            if (lot.expiresOn() != null) {
                ilmd.put("cbvmda:itemExpirationDate", lot.expiresOn().toString());
            }
        }
        String day = event.time().toLocalDate().toString();
        if (event.stage() == Stage.HARVEST) {
            ilmd.put("cbvmda:harvestStartDate", day);
            ilmd.put("cbvmda:harvestEndDate", day);
        } else {
            ilmd.put("nguon:productionDate", day);
        }
        return ilmd;
    }

    private void writeOurs(TraceEvent event, Map<String, Object> json) {
        json.put("nguon:stage", event.stage().name());
        json.put("nguon:by", epcisIdentifiers.party(event.who()));
        if (!event.details().isEmpty()) {
            json.put("nguon:details", event.details());
        }
        putFiles(json, "nguon:photos", event.photos());
        putFiles(json, "nguon:documents", event.documents());
        if (event.corrects() != null) {
            json.put("nguon:corrects", event.corrects().urn());
        }
    }

    private static void putFiles(Map<String, Object> json, String name, List<FileHash> hashes) {
        if (!hashes.isEmpty()) {
            json.put(name, hashes.stream().map(EpcisIdentifiers::file).toList());
        }
    }

    private static String utc(Instant instant) {
        return TIME.format(instant.atOffset(ZoneOffset.UTC));
    }

    private static String zone(@Nullable ZoneOffset offset) {
        return offset == null || offset.getTotalSeconds() == 0 ? "+00:00" : offset.getId();
    }
}
