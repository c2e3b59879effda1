-- What stages a kind of goods goes through and what is told of each; docs/spec/stage-plan.md says what the words mean.

-- The plans that come with the system, and those an authority adds; a product keeps its own copy.
create table stage_plan (
  id      bigint generated always as identity primary key,
  code    text   not null unique,
  name_vi text   not null,
  name_en text   not null,
  plan    jsonb  not null,
  version int    not null default 1
);

insert into stage_plan (code, name_vi, name_en, plan) values ('HERBS', 'Dược liệu', 'Medicinal herbs', $plan$
  {"stages": [
    {"stage": "RAW_MATERIAL", "required": true, "maxYield": 1, "fields": [
      {"code": "seed", "label": {"vi": "Giống, nguồn giống", "en": "Variety and where it came from"}, "kind": "TEXT", "unit": "", "required": false},
      {"code": "plantedOn", "label": {"vi": "Ngày gieo trồng", "en": "Planted on"}, "kind": "DATE", "unit": "", "required": false},
      {"code": "fertiliser", "label": {"vi": "Phân bón", "en": "Fertiliser"}, "kind": "TEXT", "unit": "", "required": false},
      {"code": "plantProtection", "label": {"vi": "Thuốc bảo vệ thực vật", "en": "Plant protection product"}, "kind": "TEXT", "unit": "", "required": false},
      {"code": "dose", "label": {"vi": "Liều lượng", "en": "Dose"}, "kind": "TEXT", "unit": "", "required": false},
      {"code": "waitingDays", "label": {"vi": "Thời gian cách ly (ngày)", "en": "Waiting period (days)"}, "kind": "NUMBER", "unit": "", "required": false}]},
    {"stage": "HARVEST", "required": true, "maxYield": 1, "fields": [
      {"code": "part", "label": {"vi": "Bộ phận thu hái", "en": "Part harvested"}, "kind": "TEXT", "unit": "", "required": false},
      {"code": "moisture", "label": {"vi": "Độ ẩm", "en": "Moisture"}, "kind": "NUMBER", "unit": "%", "required": false}]},
    {"stage": "TRANSPORT", "required": false, "maxYield": 1, "fields": [
      {"code": "vehicle", "label": {"vi": "Phương tiện, biển số", "en": "Vehicle"}, "kind": "TEXT", "unit": "", "required": false}]},
    {"stage": "PRELIMINARY_PROCESSING", "required": true, "maxYield": 1, "fields": [
      {"code": "method", "label": {"vi": "Cách làm", "en": "Method"}, "kind": "TEXT", "unit": "", "required": false},
      {"code": "temperature", "label": {"vi": "Nhiệt độ", "en": "Temperature"}, "kind": "NUMBER", "unit": "°C", "required": false},
      {"code": "hours", "label": {"vi": "Thời gian (giờ)", "en": "Time taken (hours)"}, "kind": "NUMBER", "unit": "", "required": false},
      {"code": "moisture", "label": {"vi": "Độ ẩm", "en": "Moisture"}, "kind": "NUMBER", "unit": "%", "required": false}]},
    {"stage": "PROCESSING", "required": false, "maxYield": 1, "fields": [
      {"code": "method", "label": {"vi": "Cách làm", "en": "Method"}, "kind": "TEXT", "unit": "", "required": false},
      {"code": "temperature", "label": {"vi": "Nhiệt độ", "en": "Temperature"}, "kind": "NUMBER", "unit": "°C", "required": false},
      {"code": "hours", "label": {"vi": "Thời gian (giờ)", "en": "Time taken (hours)"}, "kind": "NUMBER", "unit": "", "required": false}]},
    {"stage": "TESTING", "required": false, "maxYield": 1, "fields": [
      {"code": "laboratory", "label": {"vi": "Nơi kiểm nghiệm", "en": "Laboratory"}, "kind": "TEXT", "unit": "", "required": true},
      {"code": "reportNumber", "label": {"vi": "Số phiếu kết quả", "en": "Report number"}, "kind": "TEXT", "unit": "", "required": true},
      {"code": "passed", "label": {"vi": "Đạt yêu cầu", "en": "Passed"}, "kind": "YES_NO", "unit": "", "required": true}]},
    {"stage": "PACKING", "required": true, "maxYield": 1, "fields": [
      {"code": "material", "label": {"vi": "Bao bì", "en": "Packaging"}, "kind": "TEXT", "unit": "", "required": false}]},
    {"stage": "DISTRIBUTION", "required": false, "maxYield": 1, "fields": [
      {"code": "vehicle", "label": {"vi": "Phương tiện, biển số", "en": "Vehicle"}, "kind": "TEXT", "unit": "", "required": false}]},
    {"stage": "RETAIL", "required": false, "maxYield": 1, "fields": [
      {"code": "outlet", "label": {"vi": "Nơi bán", "en": "Outlet"}, "kind": "TEXT", "unit": "", "required": false}]}]}
$plan$);
insert into stage_plan (code, name_vi, name_en, plan) values ('FRESH_PRODUCE', 'Rau quả tươi', 'Fresh produce', $plan$
  {"stages": [
    {"stage": "RAW_MATERIAL", "required": true, "maxYield": 1, "fields": [
      {"code": "seed", "label": {"vi": "Giống, nguồn giống", "en": "Variety and where it came from"}, "kind": "TEXT", "unit": "", "required": false},
      {"code": "plantedOn", "label": {"vi": "Ngày gieo trồng", "en": "Planted on"}, "kind": "DATE", "unit": "", "required": false},
      {"code": "fertiliser", "label": {"vi": "Phân bón", "en": "Fertiliser"}, "kind": "TEXT", "unit": "", "required": false},
      {"code": "plantProtection", "label": {"vi": "Thuốc bảo vệ thực vật", "en": "Plant protection product"}, "kind": "TEXT", "unit": "", "required": false},
      {"code": "dose", "label": {"vi": "Liều lượng", "en": "Dose"}, "kind": "TEXT", "unit": "", "required": false},
      {"code": "waitingDays", "label": {"vi": "Thời gian cách ly (ngày)", "en": "Waiting period (days)"}, "kind": "NUMBER", "unit": "", "required": false}]},
    {"stage": "HARVEST", "required": true, "maxYield": 1, "fields": []},
    {"stage": "PRELIMINARY_PROCESSING", "required": false, "maxYield": 1, "fields": [
      {"code": "method", "label": {"vi": "Cách làm", "en": "Method"}, "kind": "TEXT", "unit": "", "required": false}]},
    {"stage": "TRANSPORT", "required": false, "maxYield": 1, "fields": [
      {"code": "vehicle", "label": {"vi": "Phương tiện, biển số", "en": "Vehicle"}, "kind": "TEXT", "unit": "", "required": false},
      {"code": "temperature", "label": {"vi": "Nhiệt độ bảo quản", "en": "Storage temperature"}, "kind": "NUMBER", "unit": "°C", "required": false}]},
    {"stage": "TESTING", "required": false, "maxYield": 1, "fields": [
      {"code": "laboratory", "label": {"vi": "Nơi kiểm nghiệm", "en": "Laboratory"}, "kind": "TEXT", "unit": "", "required": true},
      {"code": "reportNumber", "label": {"vi": "Số phiếu kết quả", "en": "Report number"}, "kind": "TEXT", "unit": "", "required": true},
      {"code": "passed", "label": {"vi": "Đạt yêu cầu", "en": "Passed"}, "kind": "YES_NO", "unit": "", "required": true}]},
    {"stage": "PACKING", "required": true, "maxYield": 1, "fields": [
      {"code": "material", "label": {"vi": "Bao bì", "en": "Packaging"}, "kind": "TEXT", "unit": "", "required": false}]},
    {"stage": "DISTRIBUTION", "required": false, "maxYield": 1, "fields": [
      {"code": "vehicle", "label": {"vi": "Phương tiện, biển số", "en": "Vehicle"}, "kind": "TEXT", "unit": "", "required": false},
      {"code": "temperature", "label": {"vi": "Nhiệt độ bảo quản", "en": "Storage temperature"}, "kind": "NUMBER", "unit": "°C", "required": false}]},
    {"stage": "RETAIL", "required": false, "maxYield": 1, "fields": [
      {"code": "outlet", "label": {"vi": "Nơi bán", "en": "Outlet"}, "kind": "TEXT", "unit": "", "required": false}]}]}
$plan$);
insert into stage_plan (code, name_vi, name_en, plan) values ('LIVESTOCK', 'Vật nuôi có giết mổ', 'Livestock with slaughter', $plan$
  {"stages": [
    {"stage": "RAW_MATERIAL", "required": true, "maxYield": 1, "fields": [
      {"code": "breed", "label": {"vi": "Giống vật nuôi", "en": "Breed"}, "kind": "TEXT", "unit": "", "required": false},
      {"code": "feed", "label": {"vi": "Thức ăn", "en": "Feed"}, "kind": "TEXT", "unit": "", "required": false},
      {"code": "vaccination", "label": {"vi": "Tiêm phòng", "en": "Vaccination"}, "kind": "TEXT", "unit": "", "required": false},
      {"code": "medicine", "label": {"vi": "Thuốc thú y", "en": "Veterinary medicine"}, "kind": "TEXT", "unit": "", "required": false},
      {"code": "waitingDays", "label": {"vi": "Thời gian cách ly (ngày)", "en": "Waiting period (days)"}, "kind": "NUMBER", "unit": "", "required": false}]},
    {"stage": "TRANSPORT", "required": false, "maxYield": 1, "fields": [
      {"code": "vehicle", "label": {"vi": "Phương tiện, biển số", "en": "Vehicle"}, "kind": "TEXT", "unit": "", "required": false},
      {"code": "quarantineNumber", "label": {"vi": "Số giấy kiểm dịch", "en": "Quarantine certificate"}, "kind": "TEXT", "unit": "", "required": false}]},
    {"stage": "SLAUGHTER", "required": true, "maxYield": 1, "fields": [
      {"code": "inspectionNumber", "label": {"vi": "Số giấy kiểm soát giết mổ", "en": "Slaughter inspection certificate"}, "kind": "TEXT", "unit": "", "required": true},
      {"code": "inspector", "label": {"vi": "Cán bộ thú y kiểm tra", "en": "Inspected by"}, "kind": "TEXT", "unit": "", "required": false}]},
    {"stage": "PRELIMINARY_PROCESSING", "required": false, "maxYield": 1, "fields": [
      {"code": "method", "label": {"vi": "Cách làm", "en": "Method"}, "kind": "TEXT", "unit": "", "required": false},
      {"code": "temperature", "label": {"vi": "Nhiệt độ bảo quản", "en": "Storage temperature"}, "kind": "NUMBER", "unit": "°C", "required": false}]},
    {"stage": "PROCESSING", "required": false, "maxYield": 1, "fields": [
      {"code": "method", "label": {"vi": "Cách làm", "en": "Method"}, "kind": "TEXT", "unit": "", "required": false},
      {"code": "temperature", "label": {"vi": "Nhiệt độ", "en": "Temperature"}, "kind": "NUMBER", "unit": "°C", "required": false},
      {"code": "hours", "label": {"vi": "Thời gian (giờ)", "en": "Time taken (hours)"}, "kind": "NUMBER", "unit": "", "required": false}]},
    {"stage": "TESTING", "required": false, "maxYield": 1, "fields": [
      {"code": "laboratory", "label": {"vi": "Nơi kiểm nghiệm", "en": "Laboratory"}, "kind": "TEXT", "unit": "", "required": true},
      {"code": "reportNumber", "label": {"vi": "Số phiếu kết quả", "en": "Report number"}, "kind": "TEXT", "unit": "", "required": true},
      {"code": "passed", "label": {"vi": "Đạt yêu cầu", "en": "Passed"}, "kind": "YES_NO", "unit": "", "required": true}]},
    {"stage": "PACKING", "required": true, "maxYield": 1, "fields": [
      {"code": "material", "label": {"vi": "Bao bì", "en": "Packaging"}, "kind": "TEXT", "unit": "", "required": false},
      {"code": "temperature", "label": {"vi": "Nhiệt độ bảo quản", "en": "Storage temperature"}, "kind": "NUMBER", "unit": "°C", "required": false}]},
    {"stage": "DISTRIBUTION", "required": false, "maxYield": 1, "fields": [
      {"code": "vehicle", "label": {"vi": "Phương tiện, biển số", "en": "Vehicle"}, "kind": "TEXT", "unit": "", "required": false},
      {"code": "temperature", "label": {"vi": "Nhiệt độ bảo quản", "en": "Storage temperature"}, "kind": "NUMBER", "unit": "°C", "required": false}]},
    {"stage": "RETAIL", "required": false, "maxYield": 1, "fields": [
      {"code": "outlet", "label": {"vi": "Nơi bán", "en": "Outlet"}, "kind": "TEXT", "unit": "", "required": false},
      {"code": "temperature", "label": {"vi": "Nhiệt độ bảo quản", "en": "Storage temperature"}, "kind": "NUMBER", "unit": "°C", "required": false}]}]}
$plan$);
insert into stage_plan (code, name_vi, name_en, plan) values ('RICE', 'Lúa gạo', 'Rice', $plan$
  {"stages": [
    {"stage": "RAW_MATERIAL", "required": true, "maxYield": 1, "fields": [
      {"code": "seed", "label": {"vi": "Giống, nguồn giống", "en": "Variety and where it came from"}, "kind": "TEXT", "unit": "", "required": false},
      {"code": "plantedOn", "label": {"vi": "Ngày gieo trồng", "en": "Planted on"}, "kind": "DATE", "unit": "", "required": false},
      {"code": "fertiliser", "label": {"vi": "Phân bón", "en": "Fertiliser"}, "kind": "TEXT", "unit": "", "required": false},
      {"code": "plantProtection", "label": {"vi": "Thuốc bảo vệ thực vật", "en": "Plant protection product"}, "kind": "TEXT", "unit": "", "required": false},
      {"code": "dose", "label": {"vi": "Liều lượng", "en": "Dose"}, "kind": "TEXT", "unit": "", "required": false},
      {"code": "waitingDays", "label": {"vi": "Thời gian cách ly (ngày)", "en": "Waiting period (days)"}, "kind": "NUMBER", "unit": "", "required": false}]},
    {"stage": "HARVEST", "required": true, "maxYield": 1, "fields": [
      {"code": "moisture", "label": {"vi": "Độ ẩm", "en": "Moisture"}, "kind": "NUMBER", "unit": "%", "required": false}]},
    {"stage": "TRANSPORT", "required": false, "maxYield": 1, "fields": [
      {"code": "vehicle", "label": {"vi": "Phương tiện, biển số", "en": "Vehicle"}, "kind": "TEXT", "unit": "", "required": false}]},
    {"stage": "PRELIMINARY_PROCESSING", "required": true, "maxYield": 1, "fields": [
      {"code": "method", "label": {"vi": "Cách làm", "en": "Method"}, "kind": "TEXT", "unit": "", "required": false},
      {"code": "temperature", "label": {"vi": "Nhiệt độ", "en": "Temperature"}, "kind": "NUMBER", "unit": "°C", "required": false},
      {"code": "moisture", "label": {"vi": "Độ ẩm", "en": "Moisture"}, "kind": "NUMBER", "unit": "%", "required": false}]},
    {"stage": "PROCESSING", "required": true, "maxYield": 1, "fields": [
      {"code": "milling", "label": {"vi": "Mức xay xát", "en": "Degree of milling"}, "kind": "TEXT", "unit": "", "required": false},
      {"code": "broken", "label": {"vi": "Tỉ lệ tấm", "en": "Broken grains"}, "kind": "NUMBER", "unit": "%", "required": false}]},
    {"stage": "TESTING", "required": false, "maxYield": 1, "fields": [
      {"code": "laboratory", "label": {"vi": "Nơi kiểm nghiệm", "en": "Laboratory"}, "kind": "TEXT", "unit": "", "required": true},
      {"code": "reportNumber", "label": {"vi": "Số phiếu kết quả", "en": "Report number"}, "kind": "TEXT", "unit": "", "required": true},
      {"code": "passed", "label": {"vi": "Đạt yêu cầu", "en": "Passed"}, "kind": "YES_NO", "unit": "", "required": true}]},
    {"stage": "PACKING", "required": true, "maxYield": 1, "fields": [
      {"code": "material", "label": {"vi": "Bao bì", "en": "Packaging"}, "kind": "TEXT", "unit": "", "required": false}]},
    {"stage": "DISTRIBUTION", "required": false, "maxYield": 1, "fields": [
      {"code": "vehicle", "label": {"vi": "Phương tiện, biển số", "en": "Vehicle"}, "kind": "TEXT", "unit": "", "required": false}]},
    {"stage": "RETAIL", "required": false, "maxYield": 1, "fields": [
      {"code": "outlet", "label": {"vi": "Nơi bán", "en": "Outlet"}, "kind": "TEXT", "unit": "", "required": false}]}]}
$plan$);
