package vn.nguon.trace.making;

import vn.nguon.refusal.Fields;
import vn.nguon.trace.LotId;
import vn.nguon.trace.recording.Circumstances;

/**
 * A sample of a lot was tested. The report goes in as a document.
 *
 * @param passed     whether the goods meet what they were tested for
 * @param laboratory who tested
 * @param sample     the sample's number there
 * @param tested     what for: pesticide residues, heavy metals, TCVN 11041
 * @param report     the report's number
 */
public record Analysis(
        Circumstances at, LotId lotId, boolean passed, String laboratory, String sample, String tested, String report) {

    public Analysis {
        at = Fields.present("at", at);
        lotId = Fields.present("lotId", lotId);
        laboratory = Fields.text("laboratory", laboratory, 2, 200);
        sample = Fields.optional("sample", sample, 100);
        tested = Fields.text("tested", tested, 2, 400);
        report = Fields.optional("report", report, 100);
    }
}
