package vn.nguon.product.web;

/** Requests as the API's documentation shows them; a test sends each of them. */
final class ProductExamples {

    static final String PRODUCT = """
            {
              "name": {"vi": "Trà atiso đỏ Phong Điền", "en": "Phong Điền red artichoke tea"},
              "botanicalName": "Hibiscus sabdariffa",
              "brand": "Phong Điền",
              "origin": "Phong Điền, thành phố Huế",
              "netContent": {"amount": 100, "unit": "GRM"},
              "shelfLifeDays": 365,
              "standards": ["TCVN 7975:2008"],
              "warnings": {"vi": "Để nơi khô ráo.", "en": "Keep dry."},
              "plan": "HERBS"
            }""";

    static final String PLAN = """
            {
              "version": 0,
              "name": {"vi": "Thuỷ sản nuôi", "en": "Farmed fish"},
              "plan": {
                "stages": [
                  {
                    "stage": "HARVEST",
                    "required": true,
                    "fields": [
                      {
                        "code": "waterTemperature",
                        "label": {"vi": "Nhiệt độ nước", "en": "Water temperature"},
                        "kind": "NUMBER",
                        "unit": "°C",
                        "required": false
                      }
                    ]
                  },
                  {"stage": "PACKING", "required": true}
                ]
              }
            }""";

    private ProductExamples() {}
}
