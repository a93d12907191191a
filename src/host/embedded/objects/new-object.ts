import { ApiFailure } from "../wire/api-failure";
import { AddinService } from "./addin-service";
import type { ApiObject } from "./api-object";
import type { HostWorkbook } from "./host-workbook";

/** Services that a client creates by name instead of reaching them from the workbook. */
export function newObject(book: HostWorkbook, name: string): ApiObject {
  if (name === "Microsoft.InternalService.AddinInternalService") return new AddinService(book);
  throw new ApiFailure("ApiNotFound", name);
}
