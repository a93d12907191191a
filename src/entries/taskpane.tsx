import { createRoot } from "react-dom/client";
import { startPane } from "./pane/start-pane";

void Office.onReady().then(({ host }) => startPane(createRoot(document.getElementById("root")!), host));
