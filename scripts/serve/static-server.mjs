// Serves a folder on this computer only, with the right MIME types.
import { createReadStream, statSync } from "node:fs";
import { createServer as createHttp } from "node:http";
import { createServer as createHttps } from "node:https";
import { extname, join, normalize, sep } from "node:path";
import { pipeline } from "node:stream";

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff2": "font/woff2",
  ".wasm": "application/wasm",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** Starts at `port`, or at the next free one; 0 takes any. `tls` ({cert, key}) makes it https. Gives {server, url}. */
export async function serveFolder(folder, port, tls = null) {
  const handler = (request, response) => answer(folder, request, response);
  const server = tls ? createHttps(tls, handler) : createHttp(handler);
  const taken = await listenFrom(server, port);
  return { server, url: `${tls ? "https" : "http"}://localhost:${taken}/` };
}

async function listenFrom(server, port) {
  for (let candidate = port; ; candidate += 1) {
    const error = await listen(server, candidate);
    if (!error) return server.address().port;
    if (error.code !== "EADDRINUSE" || candidate >= port + 20) throw error;
  }
}

function listen(server, port) {
  return new Promise((resolve) => {
    server.once("error", resolve);
    server.listen(port, "127.0.0.1", () => {
      server.off("error", resolve);
      resolve(null);
    });
  });
}

function answer(folder, request, response) {
  const file = fileFor(folder, request.url ?? "/");
  const size = file && sizeOf(file);
  if (!size) return void response.writeHead(404, { "content-type": "text/plain" }).end("404");
  response.writeHead(200, {
    "content-type": TYPES[extname(file)] ?? "application/octet-stream",
    "content-length": size,
    "cache-control": "no-cache",
    "x-content-type-options": "nosniff",
  });
  if (request.method === "HEAD") return void response.end();
  pipeline(createReadStream(file), response, () => undefined);
}

/** The file that an address names; null when it leaves the folder or is no proper address. */
function fileFor(folder, url) {
  const path = decoded(url.split(/[?#]/)[0]);
  if (path === null || path.includes("\0")) return null;
  const file = normalize(join(folder, path.endsWith("/") ? `${path}index.html` : path));
  return file.startsWith(folder + sep) ? file : null;
}

function decoded(path) {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}

function sizeOf(file) {
  const stats = statSync(file, { throwIfNoEntry: false });
  return stats?.isFile() ? stats.size : 0;
}
