import { planFromText } from "../../src/core/plan/plan-from-text";
import { unknownTownships } from "../../src/core/plan/unknown-townships";

/** Plans in other manners than the published ones, written for these tests. */
function tasks(text: string): readonly string[] {
  return planFromText(text, []).tasks.map(({ number, title, leadUnits, units, deadlineText, deadline }) => {
    const due = deadline?.kind === "day" ? deadline.last : (deadline?.kind ?? "—");
    return [number, title, leadUnits.join("、"), units.join("、"), deadlineText ?? "", due].join("|");
  });
}

function codes(text: string): readonly string[] {
  return planFromText(text, []).findings.map(({ code, facts }) => `${code}@${"line" in facts ? facts.line : "-"}`);
}

const IN_SENTENCES = `青山县2021年乡村建设实施方案

一、工作目标
全年完成农房改造800户,其中C级500户、D级280户。

二、工作任务
(一)改造农房。由县住建局牵头,县财政局、各镇配合,逐户核查,9月底前完成。
(二)整治沟渠。县水利局负责统筹,县农业农村局、各镇按分工分别落实,上半年全部到位。
(三)管好垃圾。各镇负责,每月25日前报送进展,长期坚持。
(四)补齐短板(县发改局牵头,县交通局配合),加快道路、供电等设施建设。

三、组织保障
(一)加强领导。成立领导小组,由县委农办负责日常工作。
(二)严格考核。各镇要明确专人负责,每季度通报一次。
`;

test("units and deadlines that stand in sentences are read; sections on how the work is led hold no tasks", () => {
  expect(tasks(IN_SENTENCES)).toEqual([
    "(一)|改造农房|县住建局|县财政局、各镇|9月底前|2021-09-30",
    "(二)|整治沟渠|县水利局|县农业农村局、各镇|上半年|2021-06-30",
    "(三)|管好垃圾||各镇|长期坚持|standing",
    "(四)|补齐短板|县发改局|县交通局||—",
  ]);
  // 500 + 280 is 780, not 800; and the office is told that no label named the units.
  expect(codes(IN_SENTENCES)).toEqual(["plan.sum-differs@4", "plan.units-from-sentences@7"]);
});

const WITHOUT_NUMBERS = `青山县2021年防汛工作安排

由县水利局牵头,各镇负责,5月底前完成水库除险加固。
县应急局负责,6月10日前组织一次防汛演练。
全县上下要提高认识,确保安全度汛。
`;

test("a plan without numbers: paragraphs with units and something to do are tasks, others are not, and it is said", () => {
  expect(tasks(WITHOUT_NUMBERS)).toEqual([
    "|由县水利局牵头,各镇负责,5月底前完成水库除险加固|县水利局|各镇|5月底前|2021-05-31",
    "|县应急局负责,6月10日前组织一次防汛演练||县应急局|6月10日前|2021-06-10",
  ]);
  expect(codes(WITHOUT_NUMBERS)).toEqual(["plan.units-from-sentences@3", "plan.task-unnumbered@3"]);
});

const TABLE = `青山县2021年重点任务分解表
印发单位:县政府办

序号\t类别\t工作任务\t目标要求\t牵头单位\t责任单位\t完成时限
1\t产业\t发展茶园\t新建茶园2万亩\t县农业农村局\t各镇\t10月底
2\t\t建设冷库\t建成冷库3座\t县商务局\t县供销社\t即日起至8月20日
3\t民生\t改善饮水\t集中供水率达到90%以上\t县水利局\t各镇\t2月30日

备注:1.第一个单位为牵头单位。2.每月底报进度。
`;

test("a table inside the text: its rows with the lines of the text; remarks at the foot are no headings", () => {
  const plan = planFromText(TABLE, []);
  expect(plan.tasks.map(({ section, place }) => `${section} ${place.line}`)).toEqual(["产业 5", "产业 6", "民生 7"]);
  expect(tasks(TABLE)).toEqual([
    "1|发展茶园|县农业农村局|各镇|10月底|2021-10-31",
    "2|建设冷库|县商务局|县供销社|即日起至8月20日|2021-08-20",
    "3|改善饮水|县水利局|各镇|2月30日|—",
  ]);
  expect(plan.targets.map(({ name, op, value, unit }) => `${name} ${op} ${value} ${unit}`)).toEqual([
    "新建茶园 >= 2 万亩",
    "建成冷库 >= 3 座",
    "集中供水率 >= 90 %",
  ]);
  expect(codes(TABLE)).toEqual(["plan.deadline-no-such-day@7"]);
});

test("the same table with upright strokes reads the same", () => {
  const strokes = TABLE.replace(/\t/g, " | ").replace(/^(\d .*)$/gm, "| $1 |");
  expect(tasks(strokes)).toEqual(tasks(TABLE));
});

const MIXED = `青山县2021年工作要点

1、发展茶园。(责任单位:县农业农村局;完成时限:10月底)
2、建设冷库。(责任单位:县商务局;完成时限:尽快)
①改善饮水。(责任单位:县水利局;完成时限:2月30日)
②修路。(责任单位:火星基地;完成时限:13月底)
四是落实低保。(责任单位:县民政局;完成时限:4月底)
`;

test("two kinds of numbers: every task keeps its own units and deadline, and it is said", () => {
  expect(tasks(MIXED)).toEqual([
    "1|发展茶园||县农业农村局|10月底|2021-10-31",
    "2|建设冷库||县商务局|尽快|—",
    "①|改善饮水||县水利局|2月30日|—",
    "②|修路||火星基地|13月底|—",
    "四是|落实低保||县民政局|4月底|2021-04-30",
  ]);
  expect(codes(MIXED)).toEqual([
    "plan.deadline-unreadable@4",
    "plan.deadline-no-such-day@5",
    "plan.deadline-no-such-day@6",
    "plan.unit-odd@6",
    "plan.numbering-mixed@5",
  ]);
});

test("labels below their task in a text without numbers", () => {
  const text =
    "青山县2021年工作安排\n修好水库。责任单位:县水利局;完成时限:5月底\n组织演练\n责任单位:县应急局\n完成时限:6月10日前\n";
  expect(tasks(text)).toEqual(["|修好水库||县水利局|5月底|2021-05-31", "|组织演练||县应急局|6月10日前|2021-06-10"]);
});

test.each([
  "2021年县政府重点工作任务\n\n一、强化责任落实。主要责任单位要切实履行主职主责;其他责任单位要积极履行配合职责,服从调度安排。\n二、细化工作方案。各主要责任单位要将实施方案报县政府分管领导审查后,于2021年3月15日前报县政府督查室备案。",
  "青山县2021年防汛工作\n\n全县上下要提高认识,切实做好防汛。\n各镇要明确专人负责。",
])("a notice that names nobody with something to do holds no tasks", (text) => expect(tasks(text)).toEqual([]));

const BRACKETS = `青山县2021年2021年度行动方案

1、关停小煤窑。关停小煤窑12处,其中东片5处、西片6处,确保每镇至少留1处供热站。(6月15日前完成;牵头单位:县工信局;配合单位:各镇)
2、清扫道路。清扫率不低于90%。(持续推进;牵头单位:县城管局;配合单位:县公路段)
3、随访病人。(责任单位:县卫健局;完成时限:每季度随访1次,12月底前完成全年任务)
4、办展销会。牵头单位:县商务局 责任单位:县经合局 进度安排:6月、9月各举办1场展销会。
5、管好工地。(5月底前完成,长期坚持;牵头单位:县住建局)
`;

test("a deadline at the head of a bracket, a rhythm beside a deadline, a schedule of several months", () => {
  const plan = planFromText(BRACKETS, []);
  expect(tasks(BRACKETS)).toEqual([
    "1|关停小煤窑|县工信局|各镇|6月15日前完成|2021-06-15",
    "2|清扫道路|县城管局|县公路段|持续推进|standing",
    "3|随访病人||县卫健局|每季度随访1次,12月底前完成全年任务|2021-12-31",
    "4|办展销会|县商务局|县经合局||—",
    "5|管好工地|县住建局||5月底前完成,长期坚持|2021-05-31",
  ]);
  expect(plan.tasks[3]!.schedule.map(({ deadline }) => deadline?.kind === "day" && deadline.last)).toEqual([
    "2021-09-30",
  ]);
  // 5 + 6 is 11, not 12; the title names its year twice; task 4 has no bracket.
  expect(codes(BRACKETS)).toEqual(["plan.year-in-title-twice@1", "plan.bracket@6", "plan.sum-differs@3"]);
});

test("a township that the roster does not have is asked about, once; all townships are none", () => {
  const plan = planFromText(
    "青山县2021年工作要点\n\n1、修路。(责任单位:城关镇、各乡镇;完成时限:5月底)\n2、清河。(责任单位:天上镇;完成时限:5月底)\n3、植树。(责任单位:天上镇;完成时限:5月底)",
    [],
  );
  const found = unknownTownships(plan, [{ name: "城关镇", otherNames: [] }]);
  expect(found.map(({ code, facts }) => [code, facts])).toEqual([
    ["plan.unit-unknown", { line: 4, excerpt: "2 清河", unit: "天上镇" }],
  ]);
});
