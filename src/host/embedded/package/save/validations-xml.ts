import { rangeA1 } from "../../../../core/address";
import type { ValidationModel } from "../../model/workbook-model";
import { validationSource } from "../read/read-validations";
import type { XmlElement } from "../xml/xml-element";
import type { XmlWriter } from "../xml/xml-writer";
import type { SheetContext } from "./sheet-writer";

/**
 * The rules for what may be typed in. A rule that came with the file is written as it stood there; those of later file versions
 * stay in their extension, which is not touched.
 *
 * @param text the text of the part that the file's rules stand in
 */
export function validationsXml({ sheet, writer }: SheetContext, text: string): string {
  const items = sheet.validations.flatMap((validation) => {
    const source = validationSource(validation);
    if (source) return isLater(source) ? [] : [text.slice(source.start, source.end)];
    return [validationXml(writer, validation)];
  });
  return items.length === 0 ? "" : writer.element("dataValidations", { count: items.length }, items.join(""));
}

function isLater(source: XmlElement): boolean {
  return source.parent?.parent?.local === "ext";
}

function validationXml(writer: XmlWriter, validation: ValidationModel): string {
  const { prompt, error } = validation;
  const formulas = [validation.formula1, validation.formula2]
    .map((formula, n) => (formula === null ? "" : writer.textElement(`formula${n + 1}`, formula.replace(/^=/, ""))))
    .join("");
  return writer.element(
    "dataValidation",
    {
      type: validation.type,
      errorStyle: error && error.style !== "stop" ? error.style : null,
      operator: validation.operator === "between" ? null : validation.operator,
      allowBlank: validation.allowBlank,
      showDropDown: !validation.showDropDown,
      showInputMessage: prompt !== null,
      showErrorMessage: error !== null,
      errorTitle: error?.title || null,
      error: error?.text || null,
      promptTitle: prompt?.title || null,
      prompt: prompt?.text || null,
      sqref: validation.ranges.map(rangeA1).join(" "),
    },
    formulas,
  );
}
