import { createRoot } from "react-dom/client";
import { Workbench } from "./workbench/workbench";
import { pageAppearance, pageLocale } from "./workbench/page-settings";

const locale = pageLocale();
document.documentElement.lang = locale;
createRoot(document.getElementById("root")!).render(<Workbench locale={locale} appearance={pageAppearance()} />);
