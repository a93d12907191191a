// Serves a folder at any free port and tells the address to the thread that started this one.
import { parentPort, workerData } from "node:worker_threads";
import { serveFolder } from "./static-server.mjs";

const { url } = await serveFolder(workerData, 0);
parentPort.postMessage(url);
