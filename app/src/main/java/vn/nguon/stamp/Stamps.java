package vn.nguon.stamp;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.publisher.Mono;
import vn.nguon.database.CommitNotifications;
import vn.nguon.gs1.Gtin;
import vn.nguon.identity.OrganisationId;
import vn.nguon.product.ProductId;
import vn.nguon.stamp.code.Keyring;
import vn.nguon.stamp.code.StampCode;
import vn.nguon.stamp.code.StampKey;
import vn.nguon.stamp.code.StampName;
import vn.nguon.stamp.code.StampNumber;
import vn.nguon.stamp.numbering.LostNumbers;
import vn.nguon.stamp.order.OrderId;

/** Every stamp there is, found by its code without a row of its own. */
@Component
public class Stamps implements DisposableBean {

    private static final int STRIPES = 4096;
    private static final int MOST_REMEMBERED = 200_000;
    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final Stamp UNKNOWN = new Stamp.Unknown();

    private final IssuedOrders orders;
    private final Keyring keyring;
    private final StampBlocks stampBlocks;
    private final LostNumbers lostNumbers;
    private final AsyncCache<Page, StampBlock> remembered;
    private final Disposable listening;

    /**
     * Counts what was heard about orders, many orders to a counter. The count is part of what is looked up, so a query
     * that was overtaken by an act is stored under a count that nobody asks for any more.
     */
    private final AtomicIntegerArray heard = new AtomicIntegerArray(STRIPES);

    Stamps(
            IssuedOrders orders,
            Keyring keyring,
            StampBlocks stampBlocks,
            LostNumbers lostNumbers,
            CommitNotifications commitNotifications) {
        this.orders = orders;
        this.keyring = keyring;
        this.stampBlocks = stampBlocks;
        this.lostNumbers = lostNumbers;
        this.remembered = Caffeine.newBuilder()
                .maximumWeight(MOST_REMEMBERED)
                .weigher((Page page, StampBlock stampBlock) -> stampBlock.weight())
                .expireAfterWrite(LONGEST)
                .buildAsync();
        this.listening = commitNotifications.heard().subscribe(this::hear);
    }

    /**
     * The stamp that bears the code, as it is now, at most a moment ago. {@link Stamp.Unknown} for a number that was
     * never issued and for a tag that we did not make, after the same work. It costs no query if a neighbouring stamp
     * was asked for since something last happened to its order, else one; for a number beyond all that are known, one
     * that is shared by all who ask.
     */
    public Mono<Stamp> find(StampCode code) {
        return origin(code)
                .<Stamp>flatMap(origin -> find(origin, code.number()))
                .defaultIfEmpty(UNKNOWN);
    }

    /** The stamp that is called so; {@link Stamp.Unknown} for a code that we did not make. */
    public Mono<Stamp> find(StampName name) {
        return name instanceof StampCode code ? find(code) : find(name.number());
    }

    /** The stamp of that number, for people of the trade who read its serial; it proves nothing about a code. */
    public Mono<Stamp> find(StampNumber number) {
        return orders.upTo(number.value()).flatMap(book -> {
            IssuedOrderIndex.Line order = book.holding(number.value());
            return order == null ? Mono.just(UNKNOWN) : find(origin(order), number);
        });
    }

    /** Where the stamp that bears the code is from, before it is looked at; empty where {@link #find} finds none. */
    public Mono<Stamp.Origin> origin(StampCode code) {
        long number = code.number().value();
        return orders.upTo(number).flatMap(book -> {
            IssuedOrderIndex.Line order = book.holding(number);
            StampKey key = order == null ? keyring.newest() : keyring.key(order.key());
            boolean made = key.made(code);
            return order == null || !made ? Mono.empty() : Mono.just(origin(order));
        });
    }

    /**
     * Whether a code that {@link #find} does not know is ours all the same: issued before the database was restored to a
     * moment that does not know it.
     */
    public Mono<Boolean> isLost(StampCode code) {
        return lostNumbers.holds(code.number()).map(lost -> lost && keyring.made(code));
    }

    /** The stamp of that number, of that origin. */
    public Mono<Stamp.Issued> find(Stamp.Origin origin, StampNumber number) {
        long order = origin.order().value();
        Page page = new Page(order, number.value() / StampBlock.SIZE, heard.get(stripe(order)));
        CompletableFuture<StampBlock> block = remembered.getIfPresent(page);
        if (block == null) {
            block = remembered.get(
                    page,
                    (missing, executor) -> stampBlocks
                            .read(missing.order(), missing.index() * StampBlock.SIZE)
                            .toFuture());
        }
        // Who goes away must not take the answer from the others who wait for it.
        return Mono.fromFuture(block, true).map(found -> stamp(origin, number, found));
    }

    private static Stamp.Origin origin(IssuedOrderIndex.Line order) {
        return new Stamp.Origin(
                new OrderId(order.order()),
                new OrganisationId(order.organisation()),
                order.product() == 0 ? null : new ProductId(order.product()),
                order.gtin() == 0 ? null : new Gtin("%014d".formatted(order.gtin())));
    }

    private static Stamp.Issued stamp(Stamp.Origin origin, StampNumber number, StampBlock block) {
        Stamp.Binding binding = block.binding(number.value());
        Stamp.End end = block.end(number.value());
        if (end != null) {
            return new Stamp.Voided(number, origin, end, binding);
        }
        return binding == null ? new Stamp.NotActivated(number, origin) : new Stamp.Activated(number, origin, binding);
    }

    private void hear(String subject) {
        if (subject.startsWith("order:")) {
            orders.hear();
            heard.incrementAndGet(stripe(Long.parseLong(subject.substring("order:".length()))));
        } else if (subject.equals(CommitNotifications.EVERYTHING)) {
            orders.hear();
            for (int stripe = 0; stripe < STRIPES; stripe++) {
                heard.incrementAndGet(stripe);
            }
        }
    }

    private static int stripe(long order) {
        return (int) (order % STRIPES);
    }

    @Override
    public void destroy() {
        listening.dispose();
    }

    /** Where a block is remembered: its order, its place in the numbers, and how often the order was spoken of. */
    private record Page(long order, long index, int heard) {}
}
