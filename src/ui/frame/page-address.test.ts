/** @jest-environment jsdom */
import { pageIn } from "./page-address";

describe("The page that an address asks for", () => {
  test.each([
    ["", "", "home"],
    ["?page=targets", "", "targets"],
    ["?page=targets", "#runs", "runs"],
    ["?_host_Info=Excel$Win32&page=plan", "", "plan"],
    ["?page=nonsense", "", "home"],
    ["", "#toString", "home"],
  ])("%s%s is %s", (search, hash, page) => expect(pageIn(search, hash)).toBe(page));
});
