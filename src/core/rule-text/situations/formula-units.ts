import type { Expression } from "../../scoring/rules/formula-expression";
import { figure, operation } from "../../scoring/rules/formula-expression";
import { HUNDRED } from "../../values/exact";

/**
 * Figures are kept in the unit that the sheet shows: 92 for 92%. In 实际值÷30% the two percents go against each other, so
 * the bar is 30; 满意度×分值 takes the figure as a share, so it is 实际值÷100. Null where a percent stands where it could
 * mean either.
 */
export function inValueUnits(expression: Expression, isRate: boolean): Expression | null {
  const shares = sharesOf(expression);
  if (shares === null) return null;
  return isRate || shares ? fitted(expression, isRate) : expression;
}

/** Whether the figure is held against a bar in percent; null when it is both that and something else. */
function sharesOf(expression: Expression): boolean | null {
  const chains = chainsOf(expression).filter((chain) => chain.some((one) => isValue(one.of)));
  const against = chains.map((chain) => isAgainstPercent(chain));
  return against.every((one) => one === against[0]) ? (against[0] ?? false) : null;
}

interface Factor {
  readonly of: Expression;
  readonly isBelow: boolean;
}

/** The factors of every product, above and below the line. */
function chainsOf(expression: Expression): readonly (readonly Factor[])[] {
  if (expression.kind !== "operation") return expression.kind === "whole" ? chainsOf(expression.of) : [];
  const { sign, left, right } = expression;
  if (sign === "+" || sign === "-") return [left, right].flatMap(chainsOf);
  const factors = factorsOf(expression, false);
  return [factors, ...factors.flatMap(({ of }) => chainsOf(of))];
}

function factorsOf(one: Expression, isBelow: boolean): readonly Factor[] {
  if (one.kind !== "operation" || one.sign === "+" || one.sign === "-") return [{ of: one, isBelow }];
  return [...factorsOf(one.left, isBelow), ...factorsOf(one.right, one.sign === "÷" ? !isBelow : isBelow)];
}

function isValue(one: Expression): boolean {
  return one.kind === "quantity" && one.name === "value";
}

function isAgainstPercent(chain: readonly Factor[]): boolean {
  const value = chain.find(({ of }) => isValue(of))!;
  return chain.some(({ of, isBelow }) => of.kind === "figure" && of.isPercent && isBelow !== value.isBelow);
}

const MEASURED = ["target", "average", "best", "worst", "previous"] as const;

/** Whether something of the figure's own unit stands across the line from it. */
function isHeldAgainst(chain: readonly Factor[], value: Factor): boolean {
  return chain.some(
    ({ of, isBelow }) =>
      isBelow !== value.isBelow &&
      ((of.kind === "quantity" && (MEASURED as readonly string[]).includes(of.name)) ||
        (of.kind === "figure" && of.isPercent)),
  );
}

/** The expression with bars in percent as bare figures, and a rate that stands alone as a share. */
function fitted(one: Expression, isRate: boolean): Expression {
  if (one.kind === "whole") return { ...one, of: fitted(one.of, isRate) };
  if (one.kind !== "operation") return one;
  if (one.sign === "+" || one.sign === "-") {
    return { ...one, left: fitted(one.left, isRate), right: fitted(one.right, isRate) };
  }
  const chain = factorsOf(one, false);
  const value = chain.find(({ of }) => isValue(of));
  return value ? fittedChain(one, value, isHeldAgainst(chain, value), isRate) : withFitted(one, isRate);
}

function withFitted(one: Extract<Expression, { kind: "operation" }>, isRate: boolean): Expression {
  return { ...one, left: fitted(one.left, isRate), right: fitted(one.right, isRate) };
}

function fittedChain(one: Expression, value: Factor, isHeld: boolean, isRate: boolean, isBelow = false): Expression {
  if (one.kind === "operation" && (one.sign === "×" || one.sign === "÷")) {
    const left = fittedChain(one.left, value, isHeld, isRate, isBelow);
    const right = fittedChain(one.right, value, isHeld, isRate, one.sign === "÷" ? !isBelow : isBelow);
    return { ...one, left, right };
  }
  if (one.kind === "figure" && one.isPercent && isBelow !== value.isBelow) return figure(one.value);
  const isShare = isValue(one) && isRate && !isHeld && !isBelow;
  return isShare ? operation(one, "÷", figure(HUNDRED)) : fitted(one, isRate);
}
