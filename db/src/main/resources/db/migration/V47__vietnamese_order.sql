-- How lists by name are ordered: «order by name collate vietnamese». A, Ă, Â and D, Đ are letters of their own, a tone
-- decides between words that are alike without it, and capitals stand among small letters: An, Ân, Đông, Phú Xuân, Zê.
-- A server that was built without ICU orders them by code point, and works.
do $$
begin
  create collation vietnamese (provider = icu, locale = 'vi');
exception when feature_not_supported or undefined_object then
  raise warning 'This server has no ICU: lists by name stand in the order of code points.';
  create collation vietnamese from "C";
end
$$;
