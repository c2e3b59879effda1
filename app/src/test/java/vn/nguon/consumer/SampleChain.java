package vn.nguon.consumer;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.nguon.files.FileHash;
import vn.nguon.files.StoredFile;
import vn.nguon.identity.OrganisationId;
import vn.nguon.organisation.Organisation;
import vn.nguon.organisation.PlaceId;
import vn.nguon.organisation.place.Place;
import vn.nguon.product.plan.Stage;
import vn.nguon.trace.LotId;
import vn.nguon.trace.Quantity;
import vn.nguon.trace.Unit;
import vn.nguon.trace.event.BizLocation;
import vn.nguon.trace.event.EventId;
import vn.nguon.trace.event.EventType;
import vn.nguon.trace.event.Goods;
import vn.nguon.trace.event.Party;
import vn.nguon.trace.event.RecordedEvent;

/** Words to record a chain with: who, where, what goods, and what happened to them when. */
final class SampleChain {

    private SampleChain() {}

    static Party party(long id, String name, String address, @Nullable String gln) {
        return new Party(new OrganisationId(id), Organisation.Kind.COOPERATIVE, name, address, gln, 1);
    }

    static BizLocation place(
            long id,
            String name,
            String code,
            String plantingArea,
            @Nullable Double latitude,
            @Nullable Double longitude) {
        return new BizLocation(
                new PlaceId(id),
                Place.Kind.PLOT,
                name,
                "",
                code,
                plantingArea,
                latitude == null ? null : BigDecimal.valueOf(latitude),
                longitude == null ? null : BigDecimal.valueOf(longitude),
                1);
    }

    /** {@code "1240.5 KGM"} of a lot. */
    static Goods goods(String lot, Goods.Role role, String amount) {
        return new Goods(id(lot), lot, lot, null, role, quantity(amount));
    }

    static Quantity quantity(String amount) {
        int space = amount.indexOf(' ');
        return Quantity.of(amount.substring(0, space), Unit.valueOf(amount.substring(space + 1)));
    }

    static LotId id(String lot) {
        return new LotId(UUID.nameUUIDFromBytes(lot.getBytes(StandardCharsets.UTF_8)));
    }

    /** Something that happened, without proof. */
    static RecordedEvent event(
            Stage stage,
            String step,
            Party who,
            BizLocation where,
            String when,
            Map<String, String> details,
            Goods... goods) {
        return proven(stage, step, who, where, when, details, List.of(), List.of(), goods);
    }

    /** Something that happened, with photos and papers to prove it. */
    static RecordedEvent proven(
            Stage stage,
            String step,
            Party who,
            BizLocation where,
            String when,
            Map<String, String> details,
            List<String> photos,
            List<String> documents,
            Goods... goods) {
        Instant at = Instant.parse(when);
        return new RecordedEvent(
                EventId.next(),
                EventType.OBJECT,
                null,
                stage,
                step,
                null,
                at.atOffset(ZoneOffset.ofHours(7)),
                at,
                false,
                who,
                where,
                List.of(goods),
                new LinkedHashMap<>(details),
                photos.stream().map(SampleChain::file).toList(),
                documents.stream().map(SampleChain::file).toList(),
                null,
                null,
                null);
    }

    /** Goods sent and received. */
    static List<RecordedEvent> moved(
            Stage stage, Party carrier, BizLocation from, BizLocation to, String sent, String received, Goods goods) {
        Map<String, String> movement = Map.of("movementId", sent);
        return List.of(
                event(stage, "shipping", carrier, from, sent, movement, goods),
                event(stage, "receiving", carrier, to, received, movement, goods));
    }

    /** A file whose name can be read in its hash. */
    static FileHash file(String name) {
        String hex = HexFormat.of().formatHex(name.getBytes(StandardCharsets.US_ASCII));
        return new FileHash(hex + "0".repeat(64 - hex.length()));
    }

    /** The name that was made a hash. */
    static String named(String hash) {
        return new String(HexFormat.of().parseHex(hash), StandardCharsets.US_ASCII).replace("\0", "");
    }

    /** Pictures of these names, four wide to three high. */
    static Map<FileHash, StoredFile> pictures(String... names) {
        return List.of(names).stream()
                .map(name -> new StoredFile(file(name), "image/jpeg", 60_000, 1200, 900))
                .collect(Collectors.toMap(StoredFile::hash, picture -> picture));
    }
}
