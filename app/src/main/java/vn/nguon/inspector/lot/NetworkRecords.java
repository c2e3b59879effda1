package vn.nguon.inspector.lot;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.nguon.http.Cursor;
import vn.nguon.http.Slice;
import vn.nguon.inspector.network.LotNetwork;
import vn.nguon.language.Language;
import vn.nguon.pages.record.RecordSummary;
import vn.nguon.product.plan.Stage;
import vn.nguon.text.WithoutAccents;
import vn.nguon.trace.event.BizLocation;
import vn.nguon.trace.event.RecordedEvent;

/** Records of a lot's kin, the latest first; looked through in memory, since they were walked to. */
record NetworkRecords(LotNetwork kin, List<RecordedEvent> all) {

    static NetworkRecords of(LotNetwork kin) {
        return new NetworkRecords(kin, kin.latest(Integer.MAX_VALUE));
    }

    /** Those of the stage of that name; an address that somebody mistyped keeps all. */
    NetworkRecords at(String stage) {
        return Stage.named(stage)
                .map(one -> new NetworkRecords(
                        kin, all.stream().filter(each -> each.stage() == one).toList()))
                .orElse(this);
    }

    /** Those in which every word of the text stands, accents or not. */
    NetworkRecords saying(String text, Language in) {
        String[] words = WithoutAccents.of(text).split(" ");
        return text.isBlank()
                ? this
                : new NetworkRecords(
                        kin,
                        all.stream()
                                .filter(each -> {
                                    String said = WithoutAccents.of(said(each, in));
                                    return Arrays.stream(words).allMatch(said::contains);
                                })
                                .toList());
    }

    Slice<RecordedEvent> slice(Cursor cursor) {
        UUID last = cursor.before();
        int from = IntStream.range(0, all.size())
                .filter(i -> all.get(i).id().value().equals(last))
                .map(i -> i + 1)
                .findFirst()
                .orElse(0);
        List<RecordedEvent> rest = all.subList(from, Math.min(all.size(), from + cursor.limit() + 1));
        return Slice.of(rest, cursor.limit(), record -> record.id().value());
    }

    private String said(RecordedEvent record, Language in) {
        RecordSummary told = RecordSummary.of(record, kin.productOf(record), in);
        BizLocation where = record.where();
        return Stream.of(
                        Stream.of(
                                told.name(),
                                told.said(),
                                record.who().name(),
                                record.stage().words().in(in)),
                        where == null ? Stream.<String>empty() : Stream.of(where.name(), where.plantingAreaCode()),
                        record.goods().stream().map(goods -> goods.code() + " " + goods.name()))
                .flatMap(part -> part)
                .collect(Collectors.joining(" "));
    }
}
