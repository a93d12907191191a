import type { WorkbookModel } from "../../src/host/embedded/model/workbook-model";
import { drawAbout } from "./about";
import { drawEvaluation } from "./evaluation";
import { drawHouseholds } from "./households";
import { drawHousingAndWater } from "./housing-and-water";
import { drawIncome } from "./income";
import { drawJobs } from "./jobs";
import { drawLivingEnvironment } from "./living-environment";
import { drawMethodSheets } from "./method-sheets";
import { drawMonthlyLists } from "./monthly-lists";
import { drawOtherMethods } from "./other-methods";
import { drawPreviousQuarter } from "./previous-quarter";
import { drawProjects } from "./projects";
import { drawRectification } from "./rectification";
import { drawReports } from "./reports";
import { drawResponsibility } from "./responsibility";
import { drawSocialSecurity } from "./social-security";
import { drawSupervision } from "./supervision";
import { drawVillages } from "./villages";
import { drawVisits } from "./visits";
import { drawWorkPlan } from "./work-plan";

/** Draws the whole sample county into an empty workbook: what it is, the departments' sheets, the method. */
export function drawSampleCounty(workbook: WorkbookModel): void {
  drawAbout(workbook);
  drawSocialSecurity(workbook);
  drawHousingAndWater(workbook);
  drawIncome(workbook);
  drawJobs(workbook);
  drawProjects(workbook);
  drawRectification(workbook);
  drawLivingEnvironment(workbook);
  drawVillages(workbook);
  drawReports(workbook);
  drawSupervision(workbook);
  drawEvaluation(workbook);
  drawResponsibility(workbook);
  drawVisits(workbook);
  drawMonthlyLists(workbook);
  drawHouseholds(workbook);
  drawWorkPlan(workbook);
  drawMethodSheets(workbook);
  drawOtherMethods(workbook);
  drawPreviousQuarter(workbook);
}
