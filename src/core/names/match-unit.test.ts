import { matchUnit } from "./match-unit";
import { rosterIndex } from "./roster-index";

function unit(name: string, ...otherNames: string[]) {
  return { name, otherNames };
}

const roster = rosterIndex([
  unit("城关镇"),
  unit("城郊乡"),
  unit("平沙镇"),
  unit("东城街道"),
  unit("云州区", "大同县"),
  unit("大湾镇"),
  unit("大湾乡"),
  unit("河口回族乡"),
]);

function meaning(name: string): string {
  const match = matchUnit(name, roster);
  switch (match.kind) {
    case "exact":
    case "same":
      return match.unit.name;
    case "suggested":
      return `? ${match.candidates.map((one) => one.name).join(" ")}`;
    case "none":
      return "-";
  }
}

describe("a name and the township that it means", () => {
  test.each([
    ["城关镇", "城关镇"],
    ["城　 关\n镇", "城关镇"],
    ["城关镇*", "城关镇"],
    ["城关", "城关镇"],
    ["城关镇人民政府", "城关镇"],
    ["平沙镇政府", "平沙镇"],
    ["东城", "东城街道"],
    ["东城街道办", "东城街道"],
    ["东城办", "? 东城街道"],
    ["东城办事处", "东城街道"],
    ["东城街道办事处", "东城街道"],
    ["大同县", "云州区"],
    ["云州区（大同县）", "云州区"],
    ["河口乡", "河口回族乡"],
    ["大湾", "? 大湾镇 大湾乡"],
    ["城关乡", "? 城关镇 城郊乡"],
    ["平沙乡", "平沙镇"],
    ["城郊镇", "? 城郊乡 城关镇"],
    ["平河镇", "? 平沙镇"],
    ["某县平沙镇", "? 平沙镇"],
    ["合计", "-"],
    ["  ", "-"],
  ])("%j means %s", (name, expected) => expect(meaning(name)).toBe(expected));
});
