// Runs before office.js in the workbench's frames: hands office.js the workbench's workbook in the place where Excel for
// Windows puts its own (window.external).
window.external = window.parent.excelStandIn.externalFor(window);

// F6 leads out of the pane, as in Excel.
window.addEventListener(
  "keydown",
  (event) => {
    if (event.key !== "F6") return;
    event.preventDefault();
    window.parent.document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "F6", shiftKey: event.shiftKey }));
  },
  true,
);
