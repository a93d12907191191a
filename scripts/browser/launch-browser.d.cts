import type { Browser, LaunchOptions } from "playwright-core";

export function findBrowser(): string | null;
export function launchBrowser(options?: LaunchOptions): Promise<Browser>;
