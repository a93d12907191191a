import { ONE, ZERO } from "../../values/exact";
import type { AroundBar } from "./around-bar";
import { DIRECTION, FLOOR, STEP_BASIS, STEP_READING, amount, optional, positive } from "./parameter";
import type { Parameter } from "./parameter";

/** How the 参数 column writes the rules that move up and down from a bar. */
export const AROUND_BAR: { readonly [Field in keyof AroundBar]: Parameter<AroundBar[Field]> } = {
  direction: DIRECTION,
  reading: STEP_READING,
  stepBasis: STEP_BASIS,
  base: optional(amount("基本分", "4")),
  plusStep: positive("加分步长", "1", ONE),
  plus: amount("每步加", "1", ZERO),
  plusCap: optional(amount("最多加", "2")),
  minusStep: positive("扣分步长", "1", ONE),
  minus: amount("每步扣", "1", ZERO),
  minusCap: optional(amount("最多扣", "3")),
  top: optional(amount("最高", "5")),
  floor: FLOOR,
};
