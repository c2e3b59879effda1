package vn.nguon.bench;

import java.util.List;
import java.util.stream.LongStream;
import vn.nguon.bench.filling.BenchFarm;
import vn.nguon.stamp.code.StampKey;
import vn.nguon.stamp.code.StampNumber;
import vn.nguon.stamp.code.StampSerial;

/** Stamps of one order, on goods of one lot. */
final class ActivatedStamps {

    private ActivatedStamps() {}

    /** The paths that scans of them ask for. */
    static List<String> paths(BenchFarm farm, StampKey key, int count) {
        String lot = farm.pack(List.of(farm.harvest(farm.sow(), 1000)), 1000, count);
        long first = MeasuringStamps.number(farm.issue(farm.order(count)));
        farm.activate(
                StampSerial.of(first).toString(),
                StampSerial.of(first + count - 1).toString(),
                lot);
        return LongStream.range(first, first + count)
                .mapToObj(number -> "/S/" + key.code(new StampNumber(number)))
                .toList();
    }
}
