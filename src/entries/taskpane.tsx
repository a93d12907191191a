import { createRoot } from "react-dom/client";
import { pageIn } from "../ui/frame/page-address";
import { loadPage } from "../ui/pages/pages";
import { startPane } from "./pane/start-pane";

// The first page comes while Office starts.
const page = loadPage(pageIn(window.location.search, window.location.hash));
void Office.onReady().then(({ host }) => startPane(createRoot(document.getElementById("root")!), host, page));
