package vn.nguon.inspection;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.nguon.http.Cursor;
import vn.nguon.http.Slice;
import vn.nguon.identity.Actor;
import vn.nguon.identity.Role;
import vn.nguon.ledger.LedgerEntries;
import vn.nguon.stamp.Stamp;
import vn.nguon.stamp.code.StampNumber;

/** What the ledger says about something, for inspectors and the authority. */
@Component
public class LedgerSearch {

    private static final int BEGINNING = 8;

    private final LedgerEntries ledgerEntries;
    private final JsonMapper json;

    LedgerSearch(LedgerEntries ledgerEntries, JsonMapper json) {
        this.ledgerEntries = ledgerEntries;
        this.json = json;
    }

    /**
     * One act as it was recorded.
     *
     * @param position its place in the order; none for the moment until it is put there
     * @param hash     SHA-256 of the content, lower-case hexadecimal
     * @param content  the whole entry
     */
    public record Entry(
            UUID id,
            Instant recordedAt,
            @Nullable Long position,
            String hash,
            String kind,
            String by,
            JsonNode content) {

        /** A fact of the entry as text, empty if it has none of the name. */
        public String fact(String name) {
            JsonNode fact = content.path("facts").path(name);
            return fact.isString() || fact.isNumber() ? fact.asString() : "";
        }
    }

    /** Entries about any of the subjects ({@code lot:…}, {@code organisation:7}), the latest first. */
    public Mono<Slice<Entry>> about(Actor actor, List<String> subjects, Cursor cursor) {
        return about(actor, subjects, LedgerPeriod.ALWAYS, cursor);
    }

    /** Those recorded in a period. */
    public Mono<Slice<Entry>> about(Actor actor, List<String> subjects, LedgerPeriod period, Cursor cursor) {
        return Mono.defer(() -> {
            actor.require(Role.INSPECTOR, Role.AUTHORITY);
            return ledgerEntries
                    .about(subjects, period.after(), period.before(cursor), cursor.limit() + 1)
                    .map(this::read)
                    .as(cursor.slice(Entry::id));
        });
    }

    /**
     * What was done to one stamp, the latest first: how its order came about, and what names the stamp itself, its
     * activation, its voiding. What was done to other stamps of the order is left out.
     */
    public Mono<List<Entry>> aboutStamp(Actor actor, Stamp.Issued stamp, int most) {
        return Mono.defer(() -> {
            actor.require(Role.INSPECTOR, Role.AUTHORITY);
            String order = stamp.origin().order().subject();
            List<String> subjects = new ArrayList<>(SubjectsOfAStamp.subjects(stamp));
            subjects.remove(order);
            // A busy order must not crowd out what is about the stamp.
            return Mono.zip(
                            ledgerEntries
                                    .first(order, BEGINNING)
                                    .map(this::read)
                                    .collectList(),
                            ledgerEntries
                                    .about(List.of(order), Cursor.LATEST, most)
                                    .map(this::read)
                                    .collectList(),
                            ledgerEntries
                                    .about(subjects, Cursor.LATEST, most)
                                    .map(this::read)
                                    .collectList())
                    .map(found -> together(stamp.number(), List.of(found.getT1(), found.getT2(), found.getT3())));
        });
    }

    private static List<Entry> together(StampNumber stamp, List<List<Entry>> found) {
        Map<UUID, Entry> all = new LinkedHashMap<>();
        found.forEach(part -> part.forEach(entry -> all.put(entry.id(), entry)));
        List<Entry> ordered = new ArrayList<>(all.values());
        ordered.removeIf(entry -> isOfOthers(entry, stamp));
        ordered.sort(Comparator.comparing(Entry::id).reversed());
        return ordered;
    }

    /** Whether the entry names stamps, as {@code "numbers":["1000-1999"]}, and this one is not among them. */
    private static boolean isOfOthers(Entry entry, StampNumber stamp) {
        JsonNode subjects = entry.content().path("subjects");
        for (JsonNode subject : subjects) {
            if (subject.asString().startsWith("stamp:") && !subject.asString().equals(stamp.subject())) {
                return true;
            }
        }
        List<String> ranges = ranges(entry.content().path("facts").path("numbers"));
        return !ranges.isEmpty() && ranges.stream().noneMatch(range -> holds(range, stamp.value()));
    }

    private static List<String> ranges(JsonNode numbers) {
        List<String> ranges = new ArrayList<>();
        if (numbers.isString()) {
            ranges.add(numbers.asString());
        }
        numbers.forEach(range -> ranges.add(range.asString()));
        return ranges;
    }

    private static boolean holds(String range, long number) {
        int hyphen = range.indexOf('-');
        return hyphen > 0
                && Long.parseLong(range.substring(0, hyphen)) <= number
                && number <= Long.parseLong(range.substring(hyphen + 1));
    }

    private Entry read(LedgerEntries.Placed placed) {
        JsonNode content = json.readTree(placed.content());
        return new Entry(
                placed.id(),
                placed.recordedAt(),
                placed.position(),
                placed.hash(),
                content.path("kind").asString(),
                content.path("by").asString(),
                content);
    }
}
