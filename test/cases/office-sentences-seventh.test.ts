import { givenBy, ruleRows } from "../support/rule-rows";

/** Sentences with weights and points beside them, stretches that rise and counts told twice; the points are worked by hand. */
const ROWS = ruleRows(`
平时成绩、年终成绩各占50%，按百分比折算（满分8分） | p90/80 | 6.8
第一、二、三季度各占30%，第四季度占10% | p90/80/70/100 | 82
年度得分=日常考核得分×40%+年终考核得分×60%+加分-扣分 | p90/80/3/1 | 86
年度得分=日常考核得分×40%+年终考核得分×60%+加减分 | p90/80/-3 | 81
组织义诊活动，全年不少于3次，每次得2分，最高6分 | v2 | 4
达到80%得6分，80%至100%之间每提高1个百分点加0.2分；低于80%的，每低1个百分点扣0.3分 | v90 | 8
达到80%得6分，80%至100%之间每提高1个百分点加0.2分；低于80%的，每低1个百分点扣0.3分 | v110 | 10
达到80%得6分，80%至100%之间每提高1个百分点加0.2分；低于80%的，每低1个百分点扣0.3分 | v70 | 3
`);

test.each(ROWS)("the office's words «$text» with $figures give $wanted", (row) => {
  expect(givenBy(row)).toBe(row.wanted);
});
