import { gridsOf } from "../../src/host/embedded/grids-of-model";
import { fixture } from "../support/fixture";
import { portCase } from "./port-case";

/** Returned files are read from the model alone; the adapter reads the user's workbook through office.js. Both see the same. */
test.each(["kitchen.xlsx", "kitchen_lo.xlsx", "exotic.xlsx", "kitchen.xls", "kitchen.ods", "html_gbk.xls"])(
  "%s reads the same from the model as through office.js",
  async (name) => {
    const { host, opened } = await portCase(fixture(name));
    const { grids } = await host.snapshot({ acceptManualCalculation: true });
    expect(gridsOf(opened.model)).toEqual(grids);
  },
);
