package vn.nguon.organisation.web;

/** Requests as the API's documentation shows them; a test sends each of them. */
final class OrganisationExamples {

    static final String REGISTRATION = """
            {
              "organisation": {
                "kind": "COOPERATIVE",
                "name": "Hợp tác xã Dược liệu Ô Lâu",
                "address": "Thôn 1, xã Phong Hiền, thành phố Huế",
                "representative": "Người đại diện",
                "phone": "0234 3822 345"
              },
              "manager": {
                "login": "quanly.olau",
                "name": "Người quản lý",
                "password": "bốn từ bất kỳ ghép lại"
              }
            }""";

    static final String DECISION = """
            {"verdict": "REFUSE", "reason": "Thiếu giấy đăng ký hợp tác xã."}""";

    static final String PLACE = """
            {
              "kind": "PLOT",
              "name": "Thửa 12, vùng cà gai leo",
              "address": "Xã Phong Hiền, thành phố Huế",
              "coordinates": {"latitude": 16.5367, "longitude": 107.3856},
              "outline": [
                {"latitude": 16.5364, "longitude": 107.3853},
                {"latitude": 16.5364, "longitude": 107.3858},
                {"latitude": 16.5369, "longitude": 107.3858},
                {"latitude": 16.5369, "longitude": 107.3853}
              ],
              "areaM2": 2950,
              "plantingAreaCode": "VN-TTHOR-0012"
            }""";

    static final String CERTIFICATE = """
            {
              "kind": "OCOP",
              "number": "OCOP-2026-0041",
              "issuer": "Ủy ban nhân dân thành phố Huế",
              "scope": "Trà atiso đỏ",
              "goods": ["Trà atiso đỏ"],
              "stars": 4,
              "validFrom": "2026-01-01",
              "validUntil": "2028-12-31"
            }""";

    private OrganisationExamples() {}
}
