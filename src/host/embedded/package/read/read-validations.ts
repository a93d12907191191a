import type { ValidationModel } from "../../model/workbook-model";
import type { XmlElement } from "../xml/xml-element";
import { parseRanges } from "./parse-range";

const TYPES = new Set<ValidationModel["type"]>(["list", "whole", "decimal", "date", "time", "textLength", "custom"]);

/** The rules for what may be typed into cells, those of later file versions (x14) too. Rules without a condition are left out. */
export function readValidations(root: XmlElement): ValidationModel[] {
  const plain = root.first("dataValidations")?.all("dataValidation") ?? [];
  const later = (root.first("extLst")?.all("ext") ?? []).flatMap(
    (ext) => ext.first("dataValidations")?.all("dataValidation") ?? [],
  );
  return [...plain, ...later].map(readValidation).filter((validation) => validation !== null);
}

const sources = new WeakMap<ValidationModel, XmlElement>();

/** The element that a rule was read from; undefined for one that was made since. */
export function validationSource(validation: ValidationModel): XmlElement | undefined {
  return sources.get(validation);
}

function readValidation(element: XmlElement): ValidationModel | null {
  const type = element.get("type") as ValidationModel["type"];
  if (!TYPES.has(type)) return null;
  const validation: ValidationModel = {
    ranges: parseRanges(element.get("sqref") ?? element.first("sqref")?.text),
    type,
    operator: type === "list" || type === "custom" ? null : (element.get("operator") ?? "between"),
    formula1: formula(element, "formula1"),
    formula2: formula(element, "formula2"),
    allowBlank: element.flag("allowBlank"),
    // The file's attribute hides the drop-down, whatever its name says.
    showDropDown: !element.flag("showDropDown"),
    prompt: element.flag("showInputMessage") ? message(element, "promptTitle", "prompt") : null,
    error: element.flag("showErrorMessage") ? errorOf(element) : null,
  };
  sources.set(validation, element);
  return validation;
}

/** Later versions wrap the formula's text in an element of their own. */
function formula(element: XmlElement, name: string): string | null {
  const holder = element.first(name);
  return holder ? (holder.first("f")?.text ?? holder.text) : null;
}

function message(element: XmlElement, title: string, text: string): { title: string; text: string } | null {
  const found = { title: element.get(title) ?? "", text: element.get(text) ?? "" };
  return found.title === "" && found.text === "" ? null : found;
}

function errorOf(element: XmlElement): ValidationModel["error"] {
  const style = element.get("errorStyle");
  return {
    title: element.get("errorTitle") ?? "",
    text: element.get("error") ?? "",
    style: style === "warning" || style === "information" ? style : "stop",
  };
}
