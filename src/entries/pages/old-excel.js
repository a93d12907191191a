// Excel 2016 and 2019 show panes in Internet Explorer's engine, which runs this file (nomodule) and not the add-in.
// Plain ES5, because that engine reads nothing newer.
(function () {
  function say() {
    var box = document.createElement("div");
    box.setAttribute("role", "alert");
    box.style.cssText = "margin:16px;font:14px/1.6 'Microsoft YaHei',sans-serif;color:#1f1f1f";
    box.innerHTML =
      "<p><b>此版本的 Excel 过旧,不能运行“乡镇考核”。</b></p>" +
      "<p>请使用 Microsoft 365、Excel 2021 或更新的版本,或网页版 Excel;也可以用浏览器打开工作台,直接处理 .xlsx 文件。</p>" +
      "<p lang='en'><b>This version of Excel is too old for Township Assessment.</b></p>" +
      "<p lang='en'>Please use Microsoft 365, Excel 2021 or newer, or Excel on the web; or open the workbench page in a browser.</p>";
    document.body.appendChild(box);
  }
  if (document.body) say();
  else document.addEventListener("DOMContentLoaded", say);
})();
