package vn.nguon.testing;

import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import reactor.blockhound.BlockHound;

/**
 * Forbids event loops to wait, before there is any: threads that are parked when this is put in place die of it, and
 * timers with them.
 */
public final class NobodyWaits implements LauncherSessionListener {

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        BlockHound.install(rules -> rules
                // The kernel's random numbers never wait once the machine is up.
                .allowBlockingCallsInside("java.security.SecureRandom", "nextBytes")
                .allowBlockingCallsInside("java.security.SecureRandom", "next")
                // A template reads what never changes in it, once.
                .allowBlockingCallsInside("gg.jte.runtime.BinaryContent", "load")
                // Netty's own allocator takes a lock for a moment when it grows.
                .allowBlockingCallsInside("io.netty.buffer.AdaptivePoolingAllocator", "allocate")
                // The first requests of a kind at once: one makes its reader, the others wait a moment.
                .allowBlockingCallsInside(
                        "tools.jackson.databind.deser.DeserializerCache", "_createAndCacheValueDeserializer"));
    }
}
