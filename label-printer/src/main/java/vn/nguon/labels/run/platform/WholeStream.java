package vn.nguon.labels.run.platform;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import vn.nguon.labels.run.PlatformUnreachable;

/** NDJSON whose end must be an empty line: a connection that broke off is no shorter job. */
final class WholeStream extends FilterInputStream {

    private int last = '\n';
    private int lastButOne;

    WholeStream(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int count = in.read(bytes, offset, length);
        if (count < 0 && (last != '\n' || lastButOne != '\n')) {
            throw new PlatformUnreachable(
                    "hệ thống ngắt giữa chừng khi đang gửi tem của lệnh in",
                    "the platform broke off in the middle of the job's labels");
        }
        for (int i = Math.max(0, count - 2); i < count; i++) {
            lastButOne = last;
            last = bytes[offset + i];
        }
        return count;
    }
}
