import { commitCost } from "../test/host/request-count";

/** Requests and bytes of writing a result: they grow with the payload's pieces of 2 MiB, not with the rows. */
export async function run(): Promise<void> {
  for (const rows of [18, 180, 1800, 18_000, 60_000]) {
    const { requests, megabytes, largestRequestMegabytes } = await commitCost(rows);
    const largest = largestRequestMegabytes.toFixed(2);
    console.log(
      `${rows} result rows x 12: ${requests} requests, ${megabytes.toFixed(2)} MB, largest request ${largest} MB`,
    );
  }
}
