package vn.nguon.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.UnpooledByteBufAllocator;
import io.netty.util.ResourceLeakDetector;
import io.netty.util.ResourceLeakDetectorFactory;
import io.netty.util.ResourceLeakTracker;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** What is not released is seen: else no run would ever be red. */
class LeaksTests {

    private final Queue<String> found = new ConcurrentLinkedQueue<>();
    private final ResourceLeakDetector<ByteBuf> watch = Leaks.watch(ByteBuf.class, found);

    @Test
    void aBufferThatNobodyReleasesIsFoundAndFailsTheTests() {
        leak();

        Awaitility.await().until(() -> {
            System.gc();
            release();
            return !found.isEmpty();
        });

        List<String> leaks = new ArrayList<>(found);
        assertThat(leaks).allSatisfy(leak -> assertThat(leak).contains("ByteBuf was not released"));
        assertThatThrownBy(() -> LeakCheck.failOf(leaks))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("LEAK");
        assertThatCode(() -> LeakCheck.failOf(List.of())).doesNotThrowAnyException();
    }

    @Test
    void aFewParametersThatTheDriverKeptDoNotFailTheTestsAndManyDo() {
        String parameter = "ByteBuf was not released: io.r2dbc.postgresql.codec.ArrayCodec.lambda$doEncode$0";

        assertThatThrownBy(() -> LeakCheck.failOf(Collections.nCopies(6, parameter)))
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> LeakCheck.failOf(List.of("DataRow was not released")))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void everyKindOfBufferIsWatched() {
        assertThat(ResourceLeakDetectorFactory.instance().newResourceLeakDetector(ByteBuf.class))
                .isInstanceOf(watch.getClass());
        assertThat(ResourceLeakDetector.isEnabled()).isTrue();
    }

    private void leak() {
        watch.track(UnpooledByteBufAllocator.DEFAULT.heapBuffer(16));
    }

    private void release() {
        ByteBuf buffer = UnpooledByteBufAllocator.DEFAULT.heapBuffer(16);
        ResourceLeakTracker<ByteBuf> tracker = watch.track(buffer);
        buffer.release();
        tracker.close(buffer);
    }
}
