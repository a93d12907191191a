/** Where a relationship of a part leads, as the name of a part. @example resolvePart("xl/workbook.xml", "../customXml/item1.xml") // "customXml/item1.xml" */
export function resolvePart(from: string, target: string): string {
  const path = decodeTarget(target);
  if (path.startsWith("/")) return path.slice(1);
  const steps = from.split("/").slice(0, -1);
  for (const step of path.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}

function decodeTarget(target: string): string {
  return /%[0-9a-fA-F]{2}/.test(target) ? safeDecode(target) : target;
}

/** A percent sign that is no escape stays what it is. */
function safeDecode(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}

/** The part that holds a part's relationships. @example relsPart("xl/workbook.xml") // "xl/_rels/workbook.xml.rels" */
export function relsPart(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** A target from one part to another, from the package's root, which every reader understands. */
export function absoluteTarget(part: string): string {
  return `/${part}`;
}
