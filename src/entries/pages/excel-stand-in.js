// Runs before office.js in the workbench's frames: hands office.js the workbench's workbook in the place where Excel for
// Windows puts its own (window.external).
window.external = window.parent.excelStandIn.externalFor(window);
