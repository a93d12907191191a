import { stopOffice } from "../../src/host/embedded/office/start-office";
import { commitCost } from "./request-count";

afterEach(stopOffice);

test("a result of 18 rows and one of 1,800 take the same number of requests", async () => {
  const [few, many] = [await commitCost(18), await commitCost(1800)];
  expect(many.requests).toBe(few.requests);
});

test("more rows cost more requests only by the two megabytes", async () => {
  const [few, most] = [await commitCost(18), await commitCost(12_000)];
  expect(most.largestRequestMegabytes).toBeLessThan(2.5);
  expect(most.requests - few.requests).toBeLessThan(2 * Math.ceil(most.megabytes / 2));
});
