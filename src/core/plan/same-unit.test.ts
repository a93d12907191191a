import { isSameUnit, namesTownships, roleIn, unitsOf } from "./same-unit";

test.each([
  ["扶贫办", "县扶贫办", true],
  ["县扶贫办", "青山县扶贫办", true],
  ["宣传部", "县委宣传部", true],
  ["县 扶 贫 办", "县扶贫办", true],
  ["办", "县委办", false],
  ["财政局", "县财政局局长", false],
  ["县教育局", "县体育局", false],
  ["农业局", "县林业局", false],
  ["县财政局", "河口镇财政局", false],
])("%s and %s: %s", (one, other, isSame) => expect(isSameUnit(one, other)).toBe(isSame));

test.each(["各乡镇", "各乡(镇)", "各镇", "各镇(街道)", "有关乡镇", "各乡镇人民政府"])(
  "%s means every township",
  (unit) => expect(namesTownships(unit)).toBe(true),
);

test.each(["各部门", "城关镇", "镇财政所", "各镇财政所"])("%s does not", (unit) =>
  expect(namesTownships(unit)).toBe(false),
);

test("a unit's part in a task: it leads, shares, or is meant with all townships", () => {
  const task = { leadUnits: ["县水利局"], units: ["财政局", "各乡镇"] };
  expect(roleIn(task, "水利局")).toBe("lead");
  expect(roleIn(task, "县财政局")).toBe("shares");
  expect(roleIn(task, "城关镇")).toBe("shares");
  expect(roleIn(task, "有关乡镇")).toBeNull();
  expect(roleIn(task, "县林业局")).toBeNull();
});

test("units are listed once, by the longest of their names", () => {
  const tasks = [
    { leadUnits: [], units: ["扶贫办", "各乡镇"] },
    { leadUnits: ["县扶贫办"], units: ["县财政局"] },
  ];
  expect(unitsOf(tasks)).toEqual(["县扶贫办", "各乡镇", "县财政局"]);
});
