package vn.nguon.trace.transformation;

import vn.nguon.refusal.FieldReader;
import vn.nguon.trace.LotId;
import vn.nguon.trace.recording.EventHeader;

/**
 * A sample of a lot was tested. The report goes in as a document.
 *
 * @param passed     whether the goods meet what they were tested for
 * @param laboratory who tested
 * @param sample     the sample's number there
 * @param tested     what for: pesticide residues, heavy metals, TCVN 11041
 * @param report     the report's number
 */
public record TestRequest(
        EventHeader at, LotId lotId, boolean passed, String laboratory, String sample, String tested, String report) {

    public TestRequest {
        at = FieldReader.present("at", at);
        lotId = FieldReader.present("lotId", lotId);
        laboratory = FieldReader.text("laboratory", laboratory, 2, 200);
        sample = FieldReader.optional("sample", sample, 100);
        tested = FieldReader.text("tested", tested, 2, 400);
        report = FieldReader.optional("report", report, 100);
    }
}
