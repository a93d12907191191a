import type { HostError } from "../../host-error";
import { hostErrorOf } from "./host-error-of";

/** An error as Microsoft's client throws it. */
function officeError(code: string, errorLocation = ""): Error {
  return Object.assign(new Error(code), { code, debugInfo: { errorLocation } });
}

const codeOf = (error: Error) => (hostErrorOf(error) as HostError).code;

afterEach(() => Reflect.deleteProperty(globalThis, "Office"));

describe("What Excel's errors mean to people", () => {
  test.each([
    ["InvalidOperationInCellEditMode", "", "cell-edit-mode"],
    ["AccessDenied", "Range.values", "sheet-protected"],
    ["AccessDenied", "WorksheetCollection.add", "workbook-protected"],
    ["AccessDenied", "Worksheet.name", "workbook-protected"],
    ["InvalidOrTimedOutSession", "", "session-lost"],
    ["SomethingNew", "", "unknown"],
  ])("%s at %s is %s", (code, location, meaning) => expect(codeOf(officeError(code, location))).toBe(meaning));

  test("a refusal in a read-only workbook is no protected sheet", () => {
    Object.assign(globalThis, { Office: { context: { document: { mode: "readOnly" } } } });
    expect(codeOf(officeError("AccessDenied", "Range.values"))).toBe("read-only");
    expect(codeOf(officeError("ItemNotFound"))).toBe("sheet-missing");
  });

  test("a mistake of ours stays what it is", () => {
    const mistake = new TypeError("expected a grid");
    expect(hostErrorOf(mistake)).toBe(mistake);
  });
});
