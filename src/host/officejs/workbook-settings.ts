import { HostError } from "../host-error";
import type { Batch } from "./session/excel-session";
import { textBytes } from "./session/payload-budget";

/** Office keeps less than 256 KB of settings in a document; this leaves room for what wraps them. */
const MOST_BYTES = 240 * 1024;
const PREFIX = "kaohe.";

/** Null when nothing was ever kept under the key. Settings are a cache: the official record is sheets in the workbook. */
export async function readSetting({ context, sync }: Batch, key: string): Promise<string | null> {
  const setting = context.workbook.settings.getItemOrNullObject(PREFIX + key);
  setting.load("value");
  await sync();
  return setting.isNullObject || typeof setting.value !== "string" ? null : setting.value;
}

/** Throws `storage-full` before Office would refuse or lose anything. */
export async function writeSetting({ context, sync }: Batch, key: string, value: string): Promise<void> {
  const { settings } = context.workbook;
  settings.load("items/key,items/value");
  await sync();
  const others = settings.items.filter((item) => item.key !== PREFIX + key);
  const bytes = others.reduce((sum, item) => sum + textBytes(JSON.stringify(item.value) ?? ""), textBytes(value));
  if (bytes > MOST_BYTES) throw new HostError("storage-full", { bytes, most: MOST_BYTES });
  settings.add(PREFIX + key, value);
  await sync();
}
