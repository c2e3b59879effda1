package vn.nguon.stamp.press.web;

/** Requests and answers as the API's documentation shows them; a test sends each of the requests. */
final class PressExamples {

    static final String JOB = """
            {
              "orderId": 12,
              "first": "0000000010009",
              "last": "0000000015004",
              "printer": "xuong-1",
              "layout": "roll-50x30"
            }""";

    static final String CANCELLATION = """
            {"reason": "Đơn in nhầm khổ tem"}""";

    static final String RUN = """
            {
              "jobId": "0197f5b0-5d0f-7c1a-9d57-3d2a6f4f7a11",
              "printer": "tcp://192.168.1.50:9100",
              "takeOver": false
            }""";

    static final String REPORT = """
            {
              "printed": [{"first": "0000000010009", "last": "0000000010108"}],
              "reprinted": [{"first": "0000000010023", "reason": "tem rách khi bóc"}],
              "spoiled": [{"first": "0000000010030", "reason": "kẹt giấy, tem rách"}]
            }""";

    static final String LABEL = "{\"serial\":\"0000000010009\",\"code\":\"000000Z89TMSQ7PFCVMJ\","
            + "\"url\":\"HTTPS://NGUON.EXAMPLE/S/000000Z89TMSQ7PFCVMJ\"}";

    private PressExamples() {}
}
