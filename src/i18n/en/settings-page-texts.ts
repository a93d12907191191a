import type { SettingsPageTexts } from "../settings-page-texts";

export const settingsPageTexts: SettingsPageTexts = {
  settings: "Settings",
  nearDays: "Days that count as near due",
  nearDaysNote: "Tasks with at most so many days left are near due. Kept on this computer only.",
  leftovers: "Temporary sheets that an interrupted run has left can be removed here.",
  clear: "Remove temporary sheets",
  cleared: (count) => (count === 0 ? "There is nothing to remove." : `${count} temporary sheets removed.`),
  help: "Questions",
  questions: [
    {
      ask: "Does it change my sheets?",
      answer:
        "No. Results go to new sheets. Only when you save a rule or answer a question are the cells written that you have confirmed.",
    },
    {
      ask: "What if a score looks wrong?",
      answer: "Open the township from the ranking, read the sentence of each score, and go to its source cell.",
    },
    {
      ask: "How are places decided?",
      answer: "By the printed, rounded total. How ties are treated stands on the settings sheet.",
    },
    {
      ask: "Draft or final?",
      answer: "A draft can be removed. A final run is kept for later periods; a change is a correction of its own.",
    },
    { ask: "Does data leave this computer?", answer: "No. Everything is computed here." },
  ],
};
