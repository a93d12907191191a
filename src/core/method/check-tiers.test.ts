import { countyOf } from "../../../test/support/written-county";
import { placeA1 } from "../address";
import { assess } from "../scoring/assess";

/** What is said of a table of stretches, with its cell. */
function said(tiers: string): readonly string[] {
  const item = { 指标: "合格率", 计分方法: "区间赋分", 参数: `区间=${tiers}`, figures: [95] };
  const { findings } = assess({ grids: countyOf(["甲镇"], [item]) });
  return findings.flatMap(({ code, place, facts }) =>
    code.startsWith("method.tiers-") ? [[code.slice(13), ...Object.values(facts), placeA1(place!)].join(" ")] : [],
  );
}

const CELL = "'考核指标'!G2";

test.each<[string, readonly string[]]>([
  // Ladders, with and without a rest.
  ["≥90:10,≥80:8,≥60:5,*:0", []],
  ["≤1:10,≤3:8,>3:0", []],
  ["≥90:10,[80~90):8,<80:0", []],
  ["<60:0,[60~80):5,[80~100]:10", []],
  ["≥90:10", []],
  // The same bound twice, or a stretch within another.
  ["[80~90]:8,[90~100]:10", [`overlap 合格率 [80~90] [90~100] ${CELL}`]],
  ["≥90:10,[80~95]:8,<80:0", [`overlap 合格率 ≥90 [80~95] ${CELL}`]],
  ["[0~100]:1,[20~30]:2", [`overlap 合格率 [0~100] [20~30] ${CELL}`]],
  // Whole numbers written as if there were nothing between them.
  ["[90~100]:10,[80~89]:8,[0~79]:0", [`gap 合格率 [0~79] [80~89] ${CELL}`, `gap 合格率 [80~89] [90~100] ${CELL}`]],
  [">90:10,<90:5", [`gap 合格率 <90 >90 ${CELL}`]],
  ["≥90:10,[60~70):5,<60:0", [`gap 合格率 [60~70) ≥90 ${CELL}`]],
  // A wide stretch below fills what looks like a gap between two narrow ones.
  ["[0~50]:1,(10~20):2,(50~60]:3", [`overlap 合格率 [0~50] (10~20) ${CELL}`]],
])("%s: %j", (tiers, expected) => expect(said(tiers)).toEqual(expected));
