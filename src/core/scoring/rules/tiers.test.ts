import { expectMistakes, expectPoints } from "../../../../test/support/rule-case";

expectPoints("tiers", [
  ["区间=≥100:100,≥80:75,≥50:50,*:0", { value: 99.99 }, "75"],
  ["区间=≥100:100,≥80:75,≥50:50,*:0", { value: 80 }, "75"],
  ["区间=≥100:100,≥80:75,≥50:50,*:0", { value: 79.99 }, "50"],
  ["区间=≥100:100,≥80:75,≥50:50,*:0", { value: 49.99 }, "0"],
  ["依据=完成率;区间=≥100:100%,≥80:80%,<80:0", { full: 10, target: 50, value: 45 }, "8"],
  ["依据=完成率;区间=*:1", { target: 0, value: 5 }, "targetNotPositive"],
  ["依据=完成率;区间=*:1", { value: 5 }, "noTarget"],
  ["区间=[80~90):8,(70~80]:5,>100:20,<=10:1,=50:2", { value: 80 }, "8"],
  ["区间=[80~90):8,(70~80]:5,>100:20,<=10:1,=50:2", { value: 90 }, "noTier"],
  ["区间=[80~90):8,(70~80]:5,>100:20,<=10:1,=50:2", { value: 70 }, "noTier"],
  ["区间=[80~90):8,(70~80]:5,>100:20,<=10:1,=50:2", { value: 101 }, "20"],
  ["区间=[80~90):8,(70~80]:5,>100:20,<=10:1,=50:2", { value: 10 }, "1"],
  ["区间=[80~90):8,(70~80]:5,>100:20,<=10:1,=50:2", { value: 50 }, "2"],
  ["区间=*:1", {}, "noValue"],
]);

expectMistakes("tiers", [
  ["区间=", ["rule.parameter-unreadable"]],
  ["区间=≥90", ["rule.parameter-unreadable"]],
  ["区间=≥90:很好", ["rule.parameter-unreadable"]],
  ["区间=≥九十:5", ["rule.parameter-unreadable"]],
  ["区间=约90:5", ["rule.parameter-unreadable"]],
  ["区间=[90~80]:5", ["rule.parameter-unreadable"]],
  ["区间=[a~80]:5", ["rule.parameter-unreadable"]],
  ["区间=[80~b]:5", ["rule.parameter-unreadable"]],
  ["区间=≥90:5:6", ["rule.parameter-unreadable"]],
]);
